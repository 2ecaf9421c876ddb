/** What ./portal run adds on one machine: embedded PostgreSQL, embedded sign-in, the demo organisation. Never in the portal's jar. */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN)
package org.goldenthread.local;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
