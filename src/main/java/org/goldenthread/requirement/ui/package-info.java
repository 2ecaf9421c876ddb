@NullMarked
package org.goldenthread.requirement.ui;

import org.jspecify.annotations.NullMarked;
