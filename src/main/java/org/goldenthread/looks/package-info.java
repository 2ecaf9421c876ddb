/** What is a person's own: the one rule of who else reads it, and the log of who did, which that person reads. */
@NullMarked
@ApplicationModule(allowedDependencies = {"deputy", "organisation", "security", "shell"})
package org.goldenthread.looks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
