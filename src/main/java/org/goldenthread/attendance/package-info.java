/** Who came to sessions and what they have completed: marks, completions, certificates and the learning record. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "booking",
            "evidence",
            "evidence :: ui",
            "learning",
            "learning :: page",
            "organisation",
            "organisation :: field",
            "security",
            "shell",
            "shell :: print",
            "tabular"
        })
package org.goldenthread.attendance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
