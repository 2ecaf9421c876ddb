/** Pictures that staff send, made harmless before anything keeps them. */
@NullMarked
package org.goldenthread.engagement.picture;

import org.jspecify.annotations.NullMarked;
