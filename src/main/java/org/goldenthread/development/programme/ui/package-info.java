@NullMarked
package org.goldenthread.development.programme.ui;

import org.jspecify.annotations.NullMarked;
