@NullMarked
package org.goldenthread.organisation.persistence;

import org.jspecify.annotations.NullMarked;
