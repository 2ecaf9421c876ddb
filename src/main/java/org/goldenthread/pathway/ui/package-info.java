@NullMarked
package org.goldenthread.pathway.ui;

import org.jspecify.annotations.NullMarked;
