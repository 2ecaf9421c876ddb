@NullMarked
package org.goldenthread.learning.ui;

import org.jspecify.annotations.NullMarked;
