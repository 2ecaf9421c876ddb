package org.goldenthread.development.review;

import java.io.Serializable;
import org.goldenthread.organisation.StaffMember;

/** Whose review it is, of which round, and how far it is; nothing of what is in it. One that nobody has opened is being prepared. */
public record ReviewSummary(ReviewCycle cycle, StaffMember person, ReviewState state) implements Serializable {}
