/** The development plan: goals, what one wants to learn, and the career path of one's role. */
@NullMarked
@NamedInterface("plan")
package org.goldenthread.development.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
