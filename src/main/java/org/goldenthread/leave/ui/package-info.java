/** The page of one's own days away, and the card in which they are entered on pages of other modules too. */
@NullMarked
@NamedInterface("ui")
package org.goldenthread.leave.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
