/** Deputies on the pages of line managers, and for administrators and HR. */
@NullMarked
@NamedInterface("ui")
package org.goldenthread.deputy.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
