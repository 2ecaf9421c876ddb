/** Pages that are printed: built as HTML, tagged as PDF. */
@NullMarked
@NamedInterface("print")
package org.goldenthread.shell.print;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
