package org.goldenthread.engagement;

import java.time.LocalDate;
import java.util.UUID;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.UnitId;

/**
 * What a team agrees to do. Its texts are as long as those of {@link NewCommitment} at most.
 *
 * @param request key of the form that it comes from; sent twice, it is stored once
 * @param heard what the team said it is about
 */
public record NewAgreement(UUID request, UnitId team, String heard, String title, PersonId owner, LocalDate due) {}
