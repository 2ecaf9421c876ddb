@NullMarked
package org.goldenthread.confidential.ui;

import org.jspecify.annotations.NullMarked;
