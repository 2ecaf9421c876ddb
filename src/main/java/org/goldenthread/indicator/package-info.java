/** What is measured and how: indicators as data, and the one engine that evaluates them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"definition", "disclosure"})
package org.goldenthread.indicator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
