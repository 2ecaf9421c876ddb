/** The golden thread: the organisation's goals, the priorities of services that serve them, and the measures that show it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"organisation", "performance", "security", "shell"})
package org.goldenthread.goal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
