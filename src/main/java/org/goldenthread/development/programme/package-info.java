/** First years and other programmes: who is on one, its stages and dates, reviews, evidence, and applications to it. */
@NullMarked
@NamedInterface("programme")
package org.goldenthread.development.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
