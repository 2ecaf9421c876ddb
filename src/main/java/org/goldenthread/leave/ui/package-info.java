@NullMarked
package org.goldenthread.leave.ui;

import org.jspecify.annotations.NullMarked;
