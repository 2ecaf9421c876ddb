/** Days on which people say that they are away, without saying why. */
@NullMarked
@ApplicationModule(allowedDependencies = {"organisation", "security", "shell"})
package org.goldenthread.leave;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
