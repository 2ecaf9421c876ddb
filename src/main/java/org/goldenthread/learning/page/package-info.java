/** What other modules put on the pages of courses, and how it looks there; the pages do not know what it is. */
@NullMarked
@NamedInterface("page")
package org.goldenthread.learning.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
