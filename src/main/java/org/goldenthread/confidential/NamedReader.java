package org.goldenthread.confidential;

import java.io.Serializable;

/**
 * Somebody who may read the answers to an interview.
 *
 * @param jobRole of today; empty for somebody who has left, and so cannot read any more
 */
public record NamedReader(String name, String jobRole) implements Serializable {

    public boolean isInPost() {
        return !jobRole.isEmpty();
    }
}
