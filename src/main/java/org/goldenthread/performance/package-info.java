/** My work: measures, targets, observations and fair comparison. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "organisation",
            "calendar",
            "looks",
            "intake",
            "security",
            "disclosure",
            "shell",
            "tabular",
            "definition",
            "indicator",
            "variation"
        })
package org.goldenthread.performance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
