package org.goldenthread.local;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.goldenthread.engagement.CommitmentChange;
import org.goldenthread.engagement.CommitmentHelp;
import org.goldenthread.engagement.CommitmentService;
import org.goldenthread.engagement.CommitmentStatus;
import org.goldenthread.engagement.FigureRef;
import org.goldenthread.engagement.NewCommitment;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.organisation.Structure;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.SignedIn;
import org.goldenthread.survey.AnswerRefused;
import org.goldenthread.survey.CampaignId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What david, head of Family safeguarding, heard in the finished surveys and did about it: one in every state. */
@Component
@Profile("local")
class DemoCommitments {

    /** Enough to be shown, and quick in an organisation of any size. */
    private static final int TAPS = 40;

    /** @param shownBy what there is to see, with a link that may be empty */
    private record Outcome(LocalDate day, String shownBy, String link) {}

    private final CommitmentService commitments;
    private final CommitmentHelp helps;
    private final StaffDirectory directory;
    private final DemoClock clock;

    DemoCommitments(CommitmentService commitments, CommitmentHelp helps, StaffDirectory directory, DemoClock clock) {
        this.commitments = commitments;
        this.helps = helps;
        this.directory = directory;
        this.clock = clock;
    }

    /** @param closed the day on which the pulse closed */
    void afterPulse(CampaignId pulse, LocalDate closed) {
        LocalDate today = directory.today();
        record(
                pulse,
                closed.plusDays(6),
                "within my working hours",
                "The visit form takes longer than the visit.",
                "A visit form with half the fields",
                "Tried out in North 2 first; the others follow.",
                DemoPerson.CHLOE,
                today.plusDays(19),
                CommitmentStatus.DOING,
                "North 2 has used it for three weeks.");
        record(
                pulse,
                closed.plusDays(9),
                "within my working hours",
                "We do the typing that nobody else is there to do.",
                "Two more business support posts",
                "",
                DemoPerson.DAVID,
                today.minusDays(21),
                CommitmentStatus.DOING,
                "The advert is out; interviews are next week.");
        record(
                pulse,
                closed.plusDays(12),
                "learning and development when I need it",
                "Courses are full before we can book.",
                "Places on court skills kept for Family safeguarding",
                "",
                DemoPerson.ESTHER,
                today.plusDays(60),
                CommitmentStatus.PLANNED,
                "");
        record(
                pulse,
                closed.plusDays(14),
                "what I need to do my job well",
                "Our phones are four years old.",
                "New phones for everybody who visits",
                "",
                DemoPerson.DAVID,
                today.plusDays(30),
                CommitmentStatus.NOT_POSSIBLE,
                "The contract runs until 2028. We have asked for it in the next tender.");
        LocalDate done = closed.plusDays(40);
        record(
                pulse,
                closed.plusDays(7),
                "within my working hours",
                "Nobody knows in time when they are on duty.",
                "A duty rota that is out a month ahead",
                "",
                DemoPerson.DAVID,
                done.plusDays(10),
                CommitmentStatus.DOING,
                "",
                new Outcome(done, "It is out on the first of each month, for the month after.", ""));
    }

    /** @param closed the day on which the health check closed */
    void afterHealthCheck(CampaignId check, LocalDate closed) {
        LocalDate done = closed.plusDays(30);
        record(
                check,
                closed.plusDays(5),
                "private space",
                "There is nowhere private to talk through a case.",
                "Two quiet rooms on the second floor",
                "Book them like any room. A third follows in January.",
                DemoPerson.HANNAH,
                done.plusDays(4),
                CommitmentStatus.DOING,
                "",
                new Outcome(
                        done,
                        "Rooms 2.04 and 2.05 are open, with doors that shut.",
                        "https://intranet.example.org/rooms/second-floor"));
    }

    private void record(
            CampaignId campaign,
            LocalDate on,
            String item,
            String heard,
            String title,
            String detail,
            DemoPerson owner,
            LocalDate due,
            CommitmentStatus status,
            String note,
            Outcome... outcome) {
        FigureRef figure = as(() -> commitments.figures(campaign)).stream()
                .filter(candidate -> candidate.title().contains(item))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No released figure about " + item));
        PersonId ownerId = directory
                .findByEmployeeNumber(owner.employeeNumber(), on)
                .map(StaffMember::id)
                .orElseThrow();
        NewCommitment commitment = new NewCommitment(figure.figure(), heard, title, detail, ownerId, due, status, note);
        AtomicLong key = new AtomicLong();
        clock.during(DemoSurveys.at(on, 11), () -> key.set(as(() -> commitments.record(commitment))));
        for (Outcome each : List.of(outcome)) {
            clock.during(
                    DemoSurveys.at(each.day(), 15),
                    () -> as(() -> {
                        commitments.change(new CommitmentChange(
                                key.get(), 1, CommitmentStatus.DONE, due, each.shownBy(), each.link()));
                        return key;
                    }));
            clock.during(DemoSurveys.at(each.day().plusDays(2), 10), () -> tap(key.get(), each.day()));
        }
    }

    /** Some of those for whom it was done say whether it helped; the demo people are left to do so themselves. */
    private void tap(long commitment, LocalDate on) {
        Structure structure = directory.structureOn(on);
        UnitId service = directory
                .findByEmployeeNumber(DemoPerson.DAVID.employeeNumber(), on)
                .map(StaffMember::unit)
                .orElseThrow();
        Set<String> left = Arrays.stream(DemoPerson.values())
                .map(DemoPerson::employeeNumber)
                .collect(Collectors.toSet());
        Random random = new Random(commitment);
        directory.staffOn(on).stream()
                .filter(person -> structure.pathUp(person.unit()).stream()
                        .anyMatch(unit -> unit.id().equals(service)))
                .filter(person -> !left.contains(person.employeeNumber()) && random.nextDouble() < 0.4)
                .limit(TAPS)
                .forEach(person -> CurrentUser.runAs(
                        new SignedIn(person.employeeNumber(), person.fullName(), person.employeeNumber(), Set.of()),
                        () -> {
                            tap(commitment, random.nextDouble() < 0.75);
                            return person;
                        }));
    }

    /** In a small organisation the figure is of a part of the service, and the others of the service are not asked. */
    private void tap(long commitment, boolean helped) {
        try {
            helps.answer(commitment, UUID.randomUUID(), helped);
        } catch (AnswerRefused refused) {
            if (refused.reason() != AnswerRefused.Reason.NOT_INVITED) {
                throw refused;
            }
        }
    }

    private static <T> T as(Callable<T> work) {
        return CurrentUser.runAs(DemoPerson.DAVID.signedIn(), work);
    }
}
