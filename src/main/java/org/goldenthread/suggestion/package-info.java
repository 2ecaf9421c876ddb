/** Suggestions of staff: taken without a trace of who and when, supported, answered in public, and acted upon. */
@NullMarked
@ApplicationModule(allowedDependencies = {"engagement", "organisation", "organisation :: field", "security", "shell"})
package org.goldenthread.suggestion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
