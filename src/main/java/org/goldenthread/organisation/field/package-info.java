/** How one chooses members of the staff in a field, wherever that is. */
@NullMarked
@NamedInterface("field")
package org.goldenthread.organisation.field;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
