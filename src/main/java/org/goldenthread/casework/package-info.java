/** Case records of the Standard Safeguarding Dataset, and the measures that the portal works out from them. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "organisation",
            "intake",
            "performance",
            "calendar",
            "tabular",
            "definition",
            "security",
            "shell"
        })
package org.goldenthread.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
