@NullMarked
package org.goldenthread.engagement.comment.ui;

import org.jspecify.annotations.NullMarked;
