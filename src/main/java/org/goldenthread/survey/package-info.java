/** Campaigns and the ballot box. Nothing outside this module can read a ballot. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"instrument", "instrument :: form", "organisation", "security", "shell", "disclosure"})
package org.goldenthread.survey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
