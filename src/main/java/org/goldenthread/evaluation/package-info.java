/** Was it worth it? What learners and their line managers say about courses, released so that nobody can be told apart. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "attendance",
            "definition",
            "disclosure",
            "learning",
            "learning :: page",
            "organisation",
            "performance",
            "security",
            "shell"
        })
package org.goldenthread.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
