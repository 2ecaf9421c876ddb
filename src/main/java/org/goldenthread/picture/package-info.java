/** Pictures that staff send: made harmless before anything keeps them, kept in a table of whoever shows them. */
@NullMarked
@ApplicationModule(allowedDependencies = "shell")
package org.goldenthread.picture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
