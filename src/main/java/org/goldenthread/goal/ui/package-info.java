@NullMarked
package org.goldenthread.goal.ui;

import org.jspecify.annotations.NullMarked;
