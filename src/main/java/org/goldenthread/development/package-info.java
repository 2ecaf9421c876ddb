/** What belongs to one's own growth, and to nobody else. */
@NullMarked
@ApplicationModule(allowedDependencies = {"instrument", "instrument :: form", "organisation", "security", "shell"})
package org.goldenthread.development;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
