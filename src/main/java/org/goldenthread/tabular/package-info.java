/** Files of rows that other systems send: read row by row, refused or found wrong in the same words everywhere. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.goldenthread.tabular;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
