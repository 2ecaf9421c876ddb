@NullMarked
package org.goldenthread.instrument.ui;

import org.jspecify.annotations.NullMarked;
