@NullMarked
package org.goldenthread.recognition.ui;

import org.jspecify.annotations.NullMarked;
