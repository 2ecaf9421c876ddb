package org.goldenthread.development.strengths;

import java.io.Serializable;
import org.goldenthread.organisation.PersonId;

/**
 * Somebody who coaches colleagues about their strengths.
 *
 * @param askable whether the signed-in person can ask them now: it is not them, and no request of theirs waits already
 */
public record Coach(PersonId person, String name, String jobRole, String about, boolean askable)
        implements Serializable {

    public static final int ABOUT_LENGTH = 300;
}
