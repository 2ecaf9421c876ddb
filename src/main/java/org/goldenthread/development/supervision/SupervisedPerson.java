package org.goldenthread.development.supervision;

import java.io.Serializable;
import org.goldenthread.organisation.StaffMember;

/** Somebody whom one supervises, and how that stands. */
public record SupervisedPerson(StaffMember person, Rhythm rhythm, SupervisionStanding standing)
        implements Serializable {}
