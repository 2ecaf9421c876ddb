/** Tells what has changed from what chance alone would do; knows no other module. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.goldenthread.variation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
