/** How other programmes send data, as {@code openapi.yaml} describes it. */
@NullMarked
package org.goldenthread.casework.api;

import org.jspecify.annotations.NullMarked;
