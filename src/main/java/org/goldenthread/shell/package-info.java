/** The frame around every view, and the parts that views share. */
@NullMarked
@ApplicationModule(allowedDependencies = {"security", "tabular"})
package org.goldenthread.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
