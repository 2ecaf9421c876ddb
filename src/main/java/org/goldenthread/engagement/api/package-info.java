/** What other programmes may read, as {@code openapi.yaml} describes it. */
@NullMarked
package org.goldenthread.engagement.api;

import org.jspecify.annotations.NullMarked;
