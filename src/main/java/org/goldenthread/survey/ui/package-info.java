@NullMarked
package org.goldenthread.survey.ui;

import org.jspecify.annotations.NullMarked;
