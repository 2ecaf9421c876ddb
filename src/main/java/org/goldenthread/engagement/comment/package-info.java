/** What people wrote in their own words: gathered at close, worked through by the survey team, read by those who read results. */
@NullMarked
@NamedInterface("comment")
package org.goldenthread.engagement.comment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
