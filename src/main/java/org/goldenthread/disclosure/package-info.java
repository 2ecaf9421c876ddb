/** Decides which figures about groups may be shown without giving anybody away; knows no other module. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.goldenthread.disclosure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
