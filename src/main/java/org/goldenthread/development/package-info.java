/** What belongs to one's own growth, and to nobody else. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "calendar",
            "definition",
            "engagement",
            "framework",
            "goal",
            "instrument",
            "instrument :: form",
            "looks",
            "organisation",
            "performance",
            "security",
            "shell",
            "shell :: print"
        })
package org.goldenthread.development;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
