package org.goldenthread.engagement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A commitment that answers no figure; it begins as planned. Its texts are as long as those of {@link NewCommitment} at most.
 *
 * @param request key of the form that it comes from; sent twice, it is stored once
 * @param suggestion the suggestion that it answers; null for another origin
 * @param theme the theme of comments that it answers; null for another origin
 * @param units the units that it is about
 * @param wave title of the campaign that was talked about; empty for a suggestion
 * @param people supporters of the suggestion, as they are shown; else 0
 * @param heard what was heard
 */
public record NewPromise(
        UUID request,
        CommitmentOrigin origin,
        @Nullable UUID suggestion,
        @Nullable ThemeRef theme,
        List<UnitId> units,
        String groupName,
        String wave,
        int people,
        String heard,
        String title,
        String detail,
        PersonId owner,
        LocalDate due) {

    /** What is done about a suggestion. */
    public static NewPromise toSuggestion(
            UUID suggestion,
            UnitId unit,
            String unitName,
            int supported,
            String heard,
            String title,
            String detail,
            PersonId owner,
            LocalDate due) {
        return new NewPromise(
                UUID.randomUUID(),
                CommitmentOrigin.SUGGESTION,
                suggestion,
                null,
                List.of(unit),
                unitName,
                "",
                supported,
                heard,
                title,
                detail,
                owner,
                due);
    }

    /** How many comments are about it is not kept: all staff read it, and not all read those comments. */
    static NewPromise toComments(CitedTheme cited, NewReply reply) {
        return new NewPromise(
                reply.request(),
                CommitmentOrigin.COMMENTS,
                null,
                cited.ref(),
                cited.group().units(),
                cited.group().name(),
                cited.wave(),
                0,
                reply.heard(),
                reply.title(),
                reply.detail(),
                reply.owner(),
                reply.due());
    }

    static NewPromise ofTeam(NewAgreement agreement, String team, String wave) {
        return new NewPromise(
                agreement.request(),
                CommitmentOrigin.TEAM,
                null,
                null,
                List.of(agreement.team()),
                team,
                wave,
                0,
                agreement.heard(),
                agreement.title(),
                "",
                agreement.owner(),
                agreement.due());
    }

    public NewPromise {
        units = List.copyOf(units);
    }

    boolean isTooLong() {
        return heard.length() > NewCommitment.HEARD_LENGTH
                || title.length() > NewCommitment.TITLE_LENGTH
                || detail.length() > NewCommitment.DETAIL_LENGTH;
    }
}
