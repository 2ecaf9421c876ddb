/** Workforce: who is in post, comes, goes and is ill, as figures of services; and what leaders do about them. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "organisation",
            "organisation :: field",
            "security",
            "disclosure",
            "tabular",
            "definition",
            "indicator",
            "performance",
            "shell",
            "shell :: print"
        })
package org.goldenthread.workforce;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
