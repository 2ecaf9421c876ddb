@NullMarked
package org.goldenthread.organisation.ui;

import org.jspecify.annotations.NullMarked;
