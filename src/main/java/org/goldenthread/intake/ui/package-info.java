@NullMarked
package org.goldenthread.intake.ui;

import org.jspecify.annotations.NullMarked;
