/** The report to the board as a page that is printed: built as HTML, tagged as PDF. */
@NullMarked
package org.goldenthread.scorecard.ui.report;

import org.jspecify.annotations.NullMarked;
