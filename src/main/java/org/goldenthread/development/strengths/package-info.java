/** Twenty-four strengths by one's own account: answered in sittings, ranked for oneself, shared only by choice. */
@NullMarked
@NamedInterface("strengths")
package org.goldenthread.development.strengths;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
