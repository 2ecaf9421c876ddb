@NullMarked
package org.goldenthread.development.plan.ui;

import org.jspecify.annotations.NullMarked;
