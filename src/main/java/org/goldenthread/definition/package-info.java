/** Definitions that are data, such as measures and surveys: YAML, read strictly. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.goldenthread.definition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
