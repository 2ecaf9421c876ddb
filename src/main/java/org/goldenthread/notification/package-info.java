/** Messages to staff by e-mail: one outbox for the whole portal. It asks the other modules, and none knows it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "development :: notice",
            "instrument",
            "survey",
            "engagement",
            "confidential",
            "suggestion",
            "booking",
            "evaluation",
            "learning",
            "organisation",
            "requirement",
            "security",
            "shell"
        })
package org.goldenthread.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
