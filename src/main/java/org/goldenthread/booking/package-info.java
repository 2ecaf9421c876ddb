/** Places on sessions: booked, approved, waited for, offered, cancelled; and the calendar entries that come of them. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "calendar",
            "deputy",
            "deputy :: ui",
            "learning",
            "learning :: page",
            "leave",
            "organisation",
            "security",
            "shell",
            "shell :: print"
        })
package org.goldenthread.booking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
