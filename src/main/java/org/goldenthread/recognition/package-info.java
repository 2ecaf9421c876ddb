/** Thanks between colleagues: in private or on the wall, for a value of the organisation; never counted by person. */
@NullMarked
@ApplicationModule(allowedDependencies = {"definition", "organisation", "organisation :: field", "security", "shell"})
package org.goldenthread.recognition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
