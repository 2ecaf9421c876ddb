/** Capabilities and professional standards as dated data: which apply on a day, and what they are called. */
@NullMarked
@ApplicationModule(allowedDependencies = {"definition"})
package org.goldenthread.framework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
