@NullMarked
package org.goldenthread.development.ui;

import org.jspecify.annotations.NullMarked;
