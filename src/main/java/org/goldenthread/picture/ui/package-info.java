/** The field in which a picture is chosen, and how pictures are sent to browsers. */
@NullMarked
@NamedInterface("ui")
package org.goldenthread.picture.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
