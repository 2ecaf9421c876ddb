/** What belongs to one's own growth, and to nobody else. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "calendar",
            "attendance",
            "definition",
            "deputy",
            "deputy :: ui",
            "engagement",
            "evidence",
            "evidence :: ui",
            "framework",
            "goal",
            "instrument",
            "instrument :: form",
            "learning",
            "learning :: page",
            "leave",
            "leave :: ui",
            "looks",
            "organisation",
            "organisation :: field",
            "performance",
            "requirement",
            "security",
            "shell",
            "shell :: print"
        })
package org.goldenthread.development;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
