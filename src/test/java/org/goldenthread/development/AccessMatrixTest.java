package org.goldenthread.development;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.goldenthread.OrganisationFixture;
import org.goldenthread.PortalTest;
import org.goldenthread.deputy.DeputyFixture;
import org.goldenthread.development.cpd.CpdService;
import org.goldenthread.development.cpd.CpdWords;
import org.goldenthread.development.cpd.PeerReflectionService;
import org.goldenthread.development.plan.CareerService;
import org.goldenthread.development.plan.Goal;
import org.goldenthread.development.plan.GoalService;
import org.goldenthread.development.plan.GoalWords;
import org.goldenthread.development.plan.LearningNeedService;
import org.goldenthread.development.plan.Standing;
import org.goldenthread.development.programme.Application;
import org.goldenthread.development.programme.ApplicationRound;
import org.goldenthread.development.programme.ApplicationService;
import org.goldenthread.development.programme.CohortService;
import org.goldenthread.development.programme.ProgrammeService;
import org.goldenthread.development.review.FeedbackService;
import org.goldenthread.development.review.Review;
import org.goldenthread.development.review.ReviewFixture;
import org.goldenthread.development.review.ReviewService;
import org.goldenthread.development.review.ReviewWriting;
import org.goldenthread.development.review.Side;
import org.goldenthread.development.strengths.CoachService;
import org.goldenthread.development.strengths.StrengthFixture;
import org.goldenthread.development.strengths.StrengthService;
import org.goldenthread.development.strengths.StrengthSharing;
import org.goldenthread.development.strengths.TeamPictureService;
import org.goldenthread.development.supervision.SessionEntry;
import org.goldenthread.development.supervision.SupervisionKind;
import org.goldenthread.development.supervision.SupervisionRecording;
import org.goldenthread.development.supervision.SupervisionService;
import org.goldenthread.evidence.CheckedFile;
import org.goldenthread.evidence.EvidenceService;
import org.goldenthread.evidence.RecordKey;
import org.goldenthread.looks.LookService;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.organisation.UnitKind;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.Role;
import org.goldenthread.security.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Every kind of record by every relation to its owner: whoever is not in the table is denied. */
@PortalTest
class AccessMatrixTest {

    /** What the reader is to the owner, or their role; those with a role are of the same team, and so colleagues too. */
    enum Reader {
        OWNER,
        LINE_MANAGER,
        FORMER_MANAGER,
        /** Acts in the line manager's place today. */
        DEPUTY,
        DEPUTY_UNTIL_YESTERDAY,
        DEPUTY_FROM_TOMORROW,
        DEPUTY_OF_FORMER_MANAGER,
        DEPUTY_OF_DEPUTY,
        REPORT,
        NAMED_PERSON,
        COACH,
        ASSESSOR,
        COORDINATOR,
        COLLEAGUE,
        LEAD_OF_THE_TEAM,
        OTHER_SERVICE,
        ADMINISTRATOR,
        LEADER,
        HR,
        LEARNING_AND_DEVELOPMENT,
        NOT_IN_THE_DIRECTORY
    }

    enum Kind {
        STRENGTHS_NOT_SHARED,
        STRENGTHS_SHARED_WITH_ONE,
        BEGUN_SITTING,
        PART_IN_TEAM_PICTURE,
        PRIVATE_GOAL,
        GOAL_SHARED_WITH_MANAGER,
        GOAL_SHARED_WITH_FORMER_MANAGER,
        LEARNING_NEED,
        CAREER_ACCOUNT,
        COACHING_REQUEST,
        SUPERVISION,
        REVIEW,
        DRAFT_OF_REVIEW,
        FEEDBACK_FOR_REVIEW,
        CPD_DRAFT,
        CPD_PIECE_THAT_A_COLLEAGUE_IS_ASKED_ABOUT,
        CPD_PIECE_TAKEN_BACK_FROM_A_COLLEAGUE,
        CPD_EVIDENCE,
        PROGRAMME,
        PROGRAMME_COHORT,
        APPLICATION,
        APPLICATION_TO_SUPPORT,
        WHO_LOOKED
    }

    private static final Map<Kind, Set<Reader>> ALLOWED = Map.ofEntries(
            Map.entry(Kind.STRENGTHS_NOT_SHARED, EnumSet.of(Reader.OWNER)),
            Map.entry(Kind.STRENGTHS_SHARED_WITH_ONE, EnumSet.of(Reader.OWNER, Reader.NAMED_PERSON)),
            Map.entry(Kind.BEGUN_SITTING, EnumSet.of(Reader.OWNER)),
            Map.entry(Kind.PART_IN_TEAM_PICTURE, EnumSet.of(Reader.OWNER)),
            Map.entry(Kind.PRIVATE_GOAL, EnumSet.of(Reader.OWNER)),
            Map.entry(Kind.GOAL_SHARED_WITH_MANAGER, EnumSet.of(Reader.OWNER, Reader.LINE_MANAGER)),
            Map.entry(Kind.GOAL_SHARED_WITH_FORMER_MANAGER, EnumSet.of(Reader.OWNER)),
            Map.entry(Kind.LEARNING_NEED, EnumSet.of(Reader.OWNER)),
            Map.entry(Kind.CAREER_ACCOUNT, EnumSet.of(Reader.OWNER)),
            Map.entry(Kind.COACHING_REQUEST, EnumSet.of(Reader.OWNER, Reader.COACH)),
            Map.entry(Kind.SUPERVISION, EnumSet.of(Reader.OWNER, Reader.LINE_MANAGER, Reader.DEPUTY)),
            Map.entry(Kind.REVIEW, EnumSet.of(Reader.OWNER, Reader.LINE_MANAGER, Reader.DEPUTY)),
            Map.entry(Kind.DRAFT_OF_REVIEW, EnumSet.of(Reader.OWNER)),
            Map.entry(Kind.FEEDBACK_FOR_REVIEW, EnumSet.of(Reader.OWNER)),
            Map.entry(Kind.CPD_DRAFT, EnumSet.of(Reader.OWNER)),
            Map.entry(Kind.CPD_PIECE_THAT_A_COLLEAGUE_IS_ASKED_ABOUT, EnumSet.of(Reader.OWNER, Reader.NAMED_PERSON)),
            Map.entry(Kind.CPD_PIECE_TAKEN_BACK_FROM_A_COLLEAGUE, EnumSet.of(Reader.OWNER)),
            Map.entry(Kind.CPD_EVIDENCE, EnumSet.of(Reader.OWNER)),
            Map.entry(Kind.PROGRAMME, EnumSet.of(Reader.OWNER, Reader.LINE_MANAGER, Reader.ASSESSOR)),
            Map.entry(Kind.PROGRAMME_COHORT, EnumSet.of(Reader.COORDINATOR)),
            Map.entry(Kind.APPLICATION, EnumSet.of(Reader.OWNER, Reader.COORDINATOR)),
            Map.entry(Kind.APPLICATION_TO_SUPPORT, EnumSet.of(Reader.LINE_MANAGER)),
            Map.entry(Kind.WHO_LOOKED, EnumSet.of(Reader.OWNER)));

    @Autowired
    StrengthService strengths;

    @Autowired
    StrengthSharing sharing;

    @Autowired
    TeamPictureService pictures;

    @Autowired
    CoachService coaches;

    @Autowired
    GoalService goals;

    @Autowired
    LearningNeedService needs;

    @Autowired
    CareerService careers;

    @Autowired
    SupervisionService supervision;

    @Autowired
    SupervisionRecording recording;

    @Autowired
    ReviewService reviews;

    @Autowired
    ReviewWriting reviewing;

    @Autowired
    FeedbackService feedback;

    @Autowired
    CpdService cpd;

    @Autowired
    PeerReflectionService peers;

    @Autowired
    EvidenceService evidence;

    @Autowired
    ProgrammeService programmes;

    @Autowired
    CohortService cohorts;

    @Autowired
    ApplicationService applications;

    @Autowired
    LookService looks;

    @Autowired
    StaffDirectory directory;

    @Autowired
    JdbcClient jdbc;

    private final Map<Reader, SignedIn> readers = new EnumMap<>(Reader.class);
    private OrganisationFixture staff;
    private PersonId owner;
    private PersonId former;
    private PersonId manager;

    @BeforeEach
    void prepare() {
        staff = new OrganisationFixture(jdbc);
        UnitId team = staff.unit("Team", UnitKind.TEAM, null);
        UnitId other = staff.unit("Other", UnitKind.TEAM, null);
        former = staff.person("Former", team, "Practice manager", null);
        manager = staff.person("Manager", team, "Practice manager", null);
        owner = staff.person("Owner", team, "Social worker", former);
        PersonId lead = staff.person("Lead", team, "Head of service", null);
        staff.lead(team, lead);
        readers.put(Reader.OWNER, staff.signedIn(owner));
        readers.put(Reader.LINE_MANAGER, staff.signedIn(manager));
        readers.put(Reader.FORMER_MANAGER, staff.signedIn(former));
        readers.put(Reader.REPORT, staff.signedIn(staff.person("Report", team, "Social worker", owner)));
        readers.put(Reader.LEAD_OF_THE_TEAM, staff.signedIn(lead, Role.LEADER));
        readers.put(Reader.OTHER_SERVICE, person(other, "Elsewhere"));
        readers.put(Reader.NAMED_PERSON, person(other, "Named"));
        readers.put(Reader.COACH, person(other, "Coach"));
        readers.put(Reader.ASSESSOR, person(other, "Assessor"));
        readers.put(Reader.COORDINATOR, person(other, "Coordinator"));
        readers.put(Reader.COLLEAGUE, person(team, "Colleague"));
        readers.put(Reader.ADMINISTRATOR, person(team, "Admin", Role.ADMINISTRATOR));
        readers.put(Reader.LEADER, person(team, "Leader", Role.LEADER));
        readers.put(Reader.HR, person(team, "HR", Role.SURVEY_OWNER));
        readers.put(Reader.LEARNING_AND_DEVELOPMENT, person(team, "Learning", Role.LEARNING_PUBLISHER));
        LocalDate today = directory.today();
        deputy(Reader.DEPUTY, team, manager, today, today);
        deputy(Reader.DEPUTY_UNTIL_YESTERDAY, team, manager, today.minusDays(9), today.minusDays(1));
        deputy(Reader.DEPUTY_FROM_TOMORROW, team, manager, today.plusDays(1), today.plusDays(9));
        deputy(Reader.DEPUTY_OF_FORMER_MANAGER, team, former, today, today);
        deputy(Reader.DEPUTY_OF_DEPUTY, team, key(Reader.DEPUTY), today, today);
        readers.put(Reader.NOT_IN_THE_DIRECTORY, new SignedIn("x", "X", "outside", Set.of(Role.values())));
    }

    @Test
    void whoeverIsNotInTheTableIsDenied() {
        for (Kind kind : Kind.values()) {
            prepare();
            Callable<Boolean> seen = CurrentUser.runAs(readers.get(Reader.OWNER), () -> make(kind));
            readers.forEach((reader, signedIn) -> assertThat(sees(signedIn, seen))
                    .as("%s sees %s", reader, kind)
                    .isEqualTo(ALLOWED.getOrDefault(kind, Set.of()).contains(reader)));
        }
    }

    @Test
    void nobodyButTheOwnerChangesAGoal() {
        CurrentUser.runAs(readers.get(Reader.OWNER), () -> make(Kind.GOAL_SHARED_WITH_MANAGER));
        Goal goal = goals();
        readers.forEach((reader, signedIn) -> {
            if (reader != Reader.OWNER) {
                sees(signedIn, () -> goals.change(goal.id(), goal.version(), words("Mine now"), false));
                sees(signedIn, () -> done(() -> goals.checkIn(UUID.randomUUID(), goal.id(), "I was here")));
                sees(signedIn, () -> done(() -> goals.done(goal.id(), "Done")));
                sees(signedIn, () -> done(() -> goals.remove(goal.id())));
            }
        });
        assertThat(goals()).isEqualTo(goal);
    }

    /** Makes one as its owner, and says how anybody would come to see it. */
    private Callable<Boolean> make(Kind kind) {
        return switch (kind) {
            case STRENGTHS_NOT_SHARED -> {
                answer();
                yield this::strengthsAreSeen;
            }
            case STRENGTHS_SHARED_WITH_ONE -> {
                answer();
                sharing.share(key(Reader.NAMED_PERSON));
                yield this::strengthsAreSeen;
            }
            case BEGUN_SITTING -> {
                strengths.begin(false);
                yield () -> strengths.sitting().isPresent();
            }
            case PART_IN_TEAM_PICTURE -> {
                answer();
                pictures.choose();
                yield () -> pictures.chosen() || pictures.mine().isPresent();
            }
            case PRIVATE_GOAL -> goal(false);
            case GOAL_SHARED_WITH_MANAGER -> {
                turnOver();
                yield goal(true);
            }
            case GOAL_SHARED_WITH_FORMER_MANAGER -> {
                Callable<Boolean> seen = goal(true);
                turnOver();
                yield seen;
            }
            case LEARNING_NEED -> {
                needs.add("court-work", "Giving evidence");
                yield () -> needs.mine().stream().anyMatch(need -> need.words().equals("Giving evidence"));
            }
            case CAREER_ACCOUNT -> {
                careers.stand("practitioner/advanced/teaches", Standing.PARTLY);
                yield () -> !careers.mine(Optional.of("practitioner")).account().isEmpty();
            }
            case COACHING_REQUEST -> {
                name(key(Reader.COACH));
                coaches.ask(UUID.randomUUID(), key(Reader.COACH), "My courage");
                yield () -> coaches.mine().size() + coaches.toMe().size() > 0;
            }
            case SUPERVISION -> {
                recording.record(
                        UUID.randomUUID(),
                        owner,
                        new SessionEntry(SupervisionKind.PERSONAL, supervision.today(), 60),
                        List.of(),
                        Set.of());
                turnOver();
                String number = readers.get(Reader.OWNER).employeeNumber();
                yield () -> supervision.of(number).isPresent()
                        || supervision.myPeople().stream()
                                .anyMatch(each -> each.person().id().equals(owner))
                        || supervision
                                .mine()
                                .filter(mine -> mine.person().id().equals(owner))
                                .isPresent();
            }
            case REVIEW -> {
                Review mine = reviewed();
                reviewing.ready(mine.id());
                turnOver();
                CurrentUser.runAs(readers.get(Reader.LINE_MANAGER), () -> {
                    reviews.of(mine.cycle().id(), readers.get(Reader.OWNER).employeeNumber());
                    return reviewing.ready(mine.id());
                });
                yield () -> review(mine).stream()
                        .flatMap(each -> each.parts().stream())
                        .anyMatch(part -> part.side() == Side.PERSON);
            }
            case DRAFT_OF_REVIEW -> {
                Review mine = reviewed();
                turnOver();
                yield () -> review(mine).stream()
                        .anyMatch(each -> each.mine().stream()
                                        .anyMatch(answer -> answer.words().equals("I spoke up"))
                                || !each.parts().isEmpty());
            }
            case FEEDBACK_FOR_REVIEW -> {
                Review mine = reviewed();
                feedback.ask(mine.id(), key(Reader.COLLEAGUE), "How do I write?");
                CurrentUser.runAs(
                        readers.get(Reader.COLLEAGUE),
                        () -> feedback.answer(feedback.askedOfMe().getFirst().id(), "Clearly", false));
                turnOver();
                yield () ->
                        review(mine).stream().anyMatch(each -> !each.feedback().isEmpty());
            }
            case CPD_DRAFT -> {
                long draft = cpd.begin(UUID.randomUUID());
                yield () -> cpd.mine(draft).isPresent();
            }
            case CPD_PIECE_THAT_A_COLLEAGUE_IS_ASKED_ABOUT -> asked(finishedPiece());
            case CPD_PIECE_TAKEN_BACK_FROM_A_COLLEAGUE -> {
                long piece = finishedPiece();
                Callable<Boolean> seen = asked(piece);
                peers.takeBack(
                        cpd.mine(piece).orElseThrow().reflections().getFirst().id());
                yield seen;
            }
            case CPD_EVIDENCE -> {
                long piece = finishedPiece();
                asked(piece);
                CheckedFile file = evidence.check("certificate.txt", "Certificate".getBytes(StandardCharsets.UTF_8));
                evidence.add(new RecordKey("cpd-entry", piece), file);
                yield () -> evidence.find(file.id()).isPresent();
            }
            case PROGRAMME -> {
                long enrolment = enrolled();
                turnOver();
                yield () -> programmes.read(enrolment).enrolment().person().equals(owner)
                        || programmes.ofMyPeople().stream().anyMatch(each -> each.id() == enrolment);
            }
            case PROGRAMME_COHORT -> {
                long enrolment = enrolled();
                yield () -> cohorts.cohort("asye").people().stream()
                                .anyMatch(each -> each.enrolment().id() == enrolment)
                        && cohorts.enrolment(enrolment).id() == enrolment;
            }
            case APPLICATION -> {
                long round = applied();
                yield () -> applications.mine().stream()
                                .anyMatch(each -> !each.answers().isEmpty())
                        || applications.sentIn(round).stream()
                                .anyMatch(each -> !each.answers().isEmpty());
            }
            case APPLICATION_TO_SUPPORT -> {
                applied();
                turnOver();
                yield () -> applications.countToSupport() > 0
                        && applications.toSupport().stream()
                                .allMatch(each -> each.answers().isEmpty());
            }
            case WHO_LOOKED -> {
                answer();
                sharing.share(key(Reader.NAMED_PERSON));
                CurrentUser.runAs(readers.get(Reader.NAMED_PERSON), () -> sharing.open(owner));
                yield () -> !looks.atMine(0, 10).isEmpty();
            }
        };
    }

    /** With a draft of the owner's in it. */
    private Review reviewed() {
        long cycle = ReviewFixture.cycle(jdbc, owner, supervision.today());
        Review mine = reviews.mine(cycle).orElseThrow();
        reviewing.write(mine.id(), "went-well", "I spoke up", 0);
        return mine;
    }

    /** As anybody would come to it. */
    private Optional<Review> review(Review owners) {
        long cycle = owners.cycle().id();
        return reviews.of(cycle, readers.get(Reader.OWNER).employeeNumber())
                .or(() -> reviews.mine(cycle).filter(each -> each.id() == owners.id()));
    }

    private long finishedPiece() {
        long piece = cpd.begin(UUID.randomUUID());
        cpd.keep(
                piece,
                1,
                new CpdWords("Piece", "course", "What", Optional.of(cpd.today()), "Why", "How", "", Set.of()));
        cpd.finish(piece);
        return piece;
    }

    private Callable<Boolean> asked(long piece) {
        peers.ask(piece, key(Reader.NAMED_PERSON), "");
        long reflection = cpd.mine(piece).orElseThrow().reflections().getFirst().id();
        return () -> cpd.mine(piece).isPresent()
                || !peers.askedOfMe().isEmpty()
                || !peers.open(reflection).owner().isEmpty();
    }

    private boolean strengthsAreSeen() {
        boolean listed = !strengths.results().isEmpty()
                || sharing.withMe().stream().anyMatch(each -> each.person().equals(owner));
        return sharing.open(owner).isPresent() || listed;
    }

    private Callable<Boolean> goal(boolean shared) {
        goals.add(UUID.randomUUID(), words("Speak up in court"), shared);
        long id = goals.mine().getFirst().id();
        return () -> goals.mine(id).isPresent()
                || goals.countSharedWithMe() > 0
                || goals.sharedWithMe().stream().anyMatch(each -> each.goal().id() == id);
    }

    private void answer() {
        new StrengthFixture(strengths).answer(readers.get(Reader.OWNER), false, Set.of("hope"));
    }

    private void name(PersonId coach) {
        CurrentUser.runAs(
                readers.get(Reader.LEARNING_AND_DEVELOPMENT), () -> done(() -> coaches.name(coach, "By video")));
    }

    private long enrolled() {
        coordinate(
                "asye",
                () -> cohorts.enrol(
                        UUID.randomUUID(),
                        "asye",
                        owner,
                        LocalDate.of(2026, 2, 2),
                        "quarterly",
                        Optional.of(key(Reader.ASSESSOR))));
        return programmes.mine().getFirst().enrolment().id();
    }

    /** The round in which the owner applied. */
    private long applied() {
        LocalDate today = applications.today();
        coordinate(
                "emerging-talent",
                () -> applications.open(UUID.randomUUID(), "emerging-talent", today, today, today, today));
        long round = applications.openRounds().stream()
                .mapToLong(ApplicationRound::id)
                .max()
                .orElseThrow();
        Application draft = applications.begin(round);
        applications.write(draft.id(), draft.version(), Map.of("why", "W", "led", "L", "learnt", "T"), true);
        return round;
    }

    private void coordinate(String programme, Runnable work) {
        CurrentUser.runAs(
                readers.get(Reader.LEARNING_AND_DEVELOPMENT),
                () -> done(() -> cohorts.nameCoordinator(programme, key(Reader.COORDINATOR))));
        CurrentUser.runAs(readers.get(Reader.COORDINATOR), () -> done(work));
    }

    /** From the former line manager to the one of today. */
    private void turnOver() {
        jdbc.sql("update post set manager_id = :manager where person_id = :owner")
                .param("manager", manager.value())
                .param("owner", owner.value())
                .update();
    }

    private Goal goals() {
        return CurrentUser.runAs(readers.get(Reader.OWNER), () -> goals.mine().getFirst());
    }

    private static boolean sees(SignedIn reader, Callable<Boolean> seen) {
        try {
            return CurrentUser.runAs(reader, seen);
        } catch (AccessDeniedException denied) {
            return false;
        }
    }

    private static GoalWords words(String title) {
        return new GoalWords(title, "", "", "", "", LocalDate.of(2027, 3, 31), Optional.empty());
    }

    private void deputy(Reader reader, UnitId team, PersonId of, LocalDate first, LocalDate last) {
        PersonId deputy = staff.person("Deputy", team, "Practice manager", null);
        readers.put(reader, staff.signedIn(deputy));
        DeputyFixture.name(jdbc, of, deputy, first, last);
    }

    private SignedIn person(UnitId unit, String name, Role... roles) {
        return staff.signedIn(staff.person(name, unit, "Social worker", null), roles);
    }

    private PersonId key(Reader reader) {
        return jdbc.sql("select person_id from person where employee_number = :number")
                .param("number", readers.get(reader).employeeNumber())
                .query((row, number) -> new PersonId(row.getLong(1)))
                .single();
    }

    private static boolean done(Runnable work) {
        work.run();
        return true;
    }
}
