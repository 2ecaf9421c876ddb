/** Files of a person that show something which they recorded: checked, kept, and handed out by the rule of that record. */
@NullMarked
@ApplicationModule(allowedDependencies = {"organisation", "security", "shell"})
package org.goldenthread.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
