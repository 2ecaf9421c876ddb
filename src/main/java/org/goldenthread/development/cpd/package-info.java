/** Professional development as the regulator asks for it: pieces, peer reflections, readiness for the year, the portfolio. */
@NullMarked
@NamedInterface("cpd")
package org.goldenthread.development.cpd;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
