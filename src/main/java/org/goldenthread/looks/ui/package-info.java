@NullMarked
package org.goldenthread.looks.ui;

import org.jspecify.annotations.NullMarked;
