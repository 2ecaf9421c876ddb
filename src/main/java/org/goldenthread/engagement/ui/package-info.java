@NullMarked
package org.goldenthread.engagement.ui;

import org.jspecify.annotations.NullMarked;
