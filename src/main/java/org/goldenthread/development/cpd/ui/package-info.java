@NullMarked
package org.goldenthread.development.cpd.ui;

import org.jspecify.annotations.NullMarked;
