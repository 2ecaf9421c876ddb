/**
 * Key indicators of the whole organisation with their targets, and the board's copies of them. It asks whoever provides
 * indicators, and no provider knows it.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "definition",
            "disclosure",
            "indicator",
            "engagement",
            "instrument",
            "survey",
            "organisation",
            "security",
            "shell",
            "shell :: print"
        })
package org.goldenthread.scorecard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
