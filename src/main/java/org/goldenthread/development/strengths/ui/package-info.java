@NullMarked
package org.goldenthread.development.strengths.ui;

import org.jspecify.annotations.NullMarked;
