/** The place for evidence files on the pages of other modules, and where they are fetched. */
@NullMarked
@NamedInterface("ui")
package org.goldenthread.evidence.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
