/** Pages of the workforce. */
@NullMarked
package org.goldenthread.workforce.ui;

import org.jspecify.annotations.NullMarked;
