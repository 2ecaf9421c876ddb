/** The start page: asks every module what needs this person; nobody knows it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"organisation", "performance", "survey", "engagement", "security", "shell"})
package org.goldenthread.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
