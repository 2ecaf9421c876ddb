/** Learning pathways: steps by role, aligned to capabilities and standards, and how far somebody is; the induction is one. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "attendance",
            "definition",
            "framework",
            "learning",
            "learning :: page",
            "organisation",
            "security",
            "shell"
        })
package org.goldenthread.pathway;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
