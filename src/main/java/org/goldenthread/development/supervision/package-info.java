/** Supervision: the agreed rhythm, what was held, and the actions that two people agreed. Never anything about a child. */
@NullMarked
@NamedInterface("supervision")
package org.goldenthread.development.supervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
