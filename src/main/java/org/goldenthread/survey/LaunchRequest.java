package org.goldenthread.survey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.goldenthread.organisation.StaffDirectory;
import org.jspecify.annotations.Nullable;

/**
 * What the owner of a survey decides before anybody is asked.
 *
 * @param purpose why it is asked and what will happen with the answers, in the owner's words to staff; may be empty
 * @param series campaigns of one series are compared with the one before
 * @param instrument key of a shipped instrument, or of a finished one of the organisation's own
 * @param opensAt not before now, unless the organisation takes over an older survey
 * @param threshold the fewest people in anything stored together or shown, at least 5
 * @param audience who is asked
 * @param smallest how far down the structure results can be read
 * @param attributes what to break results down by, where enough people share it
 * @param mail when staff are written to, and who is reminded
 * @param asksAction whether it asks at its end if effective action was taken on the results of the last survey, where
 *     anything was promised to those whom it asks
 * @param promise key of the one promise about which it asks, where it was made to all whom it asks; null for none
 */
public record LaunchRequest(
        String title,
        String purpose,
        String series,
        String instrument,
        Instant opensAt,
        Instant closesAt,
        int threshold,
        Audience audience,
        SmallestGroups smallest,
        List<Attribute> attributes,
        MailPlan mail,
        Boolean asksAction,
        @Nullable Long promise) {

    public LaunchRequest {
        attributes = attributes.stream().sorted().distinct().toList();
        // Series that were begun before these could be chosen say nothing of them.
        smallest = Objects.requireNonNullElse(smallest, SmallestGroups.TEAMS);
        asksAction = Objects.requireNonNullElse(asksAction, false);
    }

    /** The day in England on which it opens: who is in post then is asked. */
    LocalDate openingDay() {
        return LocalDate.ofInstant(opensAt, StaffDirectory.LONDON);
    }

    /** A request that asks everybody in post, breaks nothing down and writes to nobody; what follows adds to it. */
    public static LaunchRequest of(
            String title, String series, String instrument, Instant opensAt, Instant closesAt, int threshold) {
        return new LaunchRequest(
                title,
                "",
                series,
                instrument,
                opensAt,
                closesAt,
                threshold,
                Audience.everybody(),
                SmallestGroups.TEAMS,
                List.of(),
                MailPlan.none(),
                false,
                null);
    }

    public LaunchRequest because(String why) {
        return with(changed -> changed.purpose = why);
    }

    public LaunchRequest asking(Audience people) {
        return with(changed -> changed.audience = people);
    }

    public LaunchRequest brokenDownBy(Attribute... by) {
        return with(changed -> changed.attributes = List.of(by));
    }

    public LaunchRequest readBy(SmallestGroups groups) {
        return with(changed -> changed.smallest = groups);
    }

    public LaunchRequest with(MailPlan plan) {
        return with(changed -> changed.mail = plan);
    }

    /** The same, with a question at its end about what came of the last survey. */
    public LaunchRequest askingAboutAction() {
        return with(changed -> changed.asksAction = true);
    }

    /** The same, with a question at its end about one promise. */
    public LaunchRequest askingAbout(@Nullable Long one) {
        return with(changed -> changed.promise = one);
    }

    private LaunchRequest with(Consumer<Changed> change) {
        Changed changed = new Changed();
        change.accept(changed);
        return new LaunchRequest(
                title,
                changed.purpose,
                series,
                instrument,
                opensAt,
                closesAt,
                threshold,
                changed.audience,
                changed.smallest,
                changed.attributes,
                changed.mail,
                changed.asksAction,
                changed.promise);
    }

    /** What follows the first decisions, as it is until it is changed. */
    private final class Changed {
        private String purpose = LaunchRequest.this.purpose;
        private Audience audience = LaunchRequest.this.audience;
        private SmallestGroups smallest = LaunchRequest.this.smallest;
        private List<Attribute> attributes = LaunchRequest.this.attributes;
        private MailPlan mail = LaunchRequest.this.mail;
        private boolean asksAction = LaunchRequest.this.asksAction;
        private @Nullable Long promise = LaunchRequest.this.promise;
    }
}
