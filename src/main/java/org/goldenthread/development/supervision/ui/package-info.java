@NullMarked
package org.goldenthread.development.supervision.ui;

import org.jspecify.annotations.NullMarked;
