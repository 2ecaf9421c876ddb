/** How a set of questions stands in a page to be answered; the pages belong to other modules. */
@NullMarked
@NamedInterface("form")
package org.goldenthread.instrument.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
