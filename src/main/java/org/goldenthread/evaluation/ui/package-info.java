@NullMarked
package org.goldenthread.evaluation.ui;

import org.jspecify.annotations.NullMarked;
