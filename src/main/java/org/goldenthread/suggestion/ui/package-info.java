@NullMarked
package org.goldenthread.suggestion.ui;

import org.jspecify.annotations.NullMarked;
