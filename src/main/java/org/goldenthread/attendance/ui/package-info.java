@NullMarked
package org.goldenthread.attendance.ui;

import org.jspecify.annotations.NullMarked;
