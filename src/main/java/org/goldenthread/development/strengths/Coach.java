package org.goldenthread.development.strengths;

import java.io.Serializable;
import org.goldenthread.organisation.PersonId;

/** Somebody who coaches colleagues about their strengths. */
public record Coach(PersonId person, String name, String jobRole, String about) implements Serializable {

    public static final int ABOUT_LENGTH = 300;
}
