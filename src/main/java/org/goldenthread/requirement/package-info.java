/** Who has to do which course by when, and why: rules as data, how everybody stands to them, and reminders. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "attendance",
            "calendar",
            "disclosure",
            "indicator",
            "learning",
            "learning :: page",
            "leave",
            "organisation",
            "security",
            "shell",
            "tabular"
        })
package org.goldenthread.requirement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
