@NullMarked
package org.goldenthread.development.review.ui;

import org.jspecify.annotations.NullMarked;
