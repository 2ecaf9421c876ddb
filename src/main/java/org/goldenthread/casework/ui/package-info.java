@NullMarked
package org.goldenthread.casework.ui;

import org.jspecify.annotations.NullMarked;
