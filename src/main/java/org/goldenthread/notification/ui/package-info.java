/** Views of messages. */
@NullMarked
package org.goldenthread.notification.ui;

import org.jspecify.annotations.NullMarked;
