/** Courses and their sessions: written, reviewed, published, planned and found. Who books them is another module's. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "framework",
            "organisation",
            "organisation :: field",
            "picture",
            "picture :: ui",
            "security",
            "shell",
            "tabular"
        })
package org.goldenthread.learning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
