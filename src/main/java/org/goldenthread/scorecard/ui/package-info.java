@NullMarked
package org.goldenthread.scorecard.ui;

import org.jspecify.annotations.NullMarked;
