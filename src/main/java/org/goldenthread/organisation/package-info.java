/** People, posts, teams, services and line management, as they were on any date. */
@NullMarked
@ApplicationModule(allowedDependencies = {"security", "intake", "shell", "tabular"})
package org.goldenthread.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
