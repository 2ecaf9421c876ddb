/**
 * Interviews with a name on every answer, for named readers. It shares the sets of questions with anonymous surveys and nothing
 * else: neither module knows the other.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "instrument",
            "instrument :: form",
            "organisation",
            "organisation :: field",
            "security",
            "shell"
        })
package org.goldenthread.confidential;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
