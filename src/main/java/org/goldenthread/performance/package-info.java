/** My work: measures, targets, observations and fair comparison. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"organisation", "security", "disclosure", "shell", "tabular", "definition", "indicator"})
package org.goldenthread.performance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
