/** Counts working days in England; knows no other module. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.goldenthread.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
