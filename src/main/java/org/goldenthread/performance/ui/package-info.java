@NullMarked
package org.goldenthread.performance.ui;

import org.jspecify.annotations.NullMarked;
