/** Who acts in a line manager's place while they are away: one list, which bookings, supervision and reviews all read. */
@NullMarked
@ApplicationModule(allowedDependencies = {"leave", "organisation", "organisation :: field", "security", "shell"})
package org.goldenthread.deputy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
