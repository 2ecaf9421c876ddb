/** The Performance and Learning Review: prepared apart, agreed together, signed by both, and fixed from then on. */
@NullMarked
@NamedInterface("review")
package org.goldenthread.development.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
