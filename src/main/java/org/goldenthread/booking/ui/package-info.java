@NullMarked
package org.goldenthread.booking.ui;

import org.jspecify.annotations.NullMarked;
