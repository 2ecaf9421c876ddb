package org.goldenthread.performance;

import java.io.Serializable;
import org.goldenthread.organisation.StaffMember;

/** One measure of one of a line manager's people. */
public record TeamMeasure(StaffMember person, MyMeasure measure) implements Serializable {}
