/** What files have arrived, how they came and what became of them, whoever reads them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"security", "tabular", "shell"})
package org.goldenthread.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
