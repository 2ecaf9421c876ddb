/** Instruments, campaigns and the ballot box. Nothing outside this module can read a ballot. */
@NullMarked
@ApplicationModule(allowedDependencies = {"organisation", "security", "shell", "definition", "disclosure"})
package org.goldenthread.survey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
