/** Sets of questions: those that come with the portal, those that an organisation writes, how they are scored and translated. */
@NullMarked
@ApplicationModule(allowedDependencies = {"organisation", "security", "shell", "definition", "indicator"})
package org.goldenthread.instrument;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
