/** Sign-in, roles, and who is asking. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.goldenthread.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
