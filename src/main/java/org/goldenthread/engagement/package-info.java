/** Released results, indicators, and You said, we did. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "indicator",
            "instrument",
            "survey",
            "organisation",
            "organisation :: field",
            "security",
            "disclosure",
            "picture",
            "picture :: ui",
            "shell"
        })
package org.goldenthread.engagement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
