package org.goldenthread.development.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.development.PeopleInCharge;
import org.goldenthread.development.review.PartRows.Part;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.security.Access;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reviews as the two read them whose they are. No role reads any. */
@Service
public class ReviewService {

    /** The question about learning needs in the form. */
    private static final String NEEDS = "needs";

    private final ReviewDoor door;
    private final ReviewRows rows;
    private final PartRows parts;
    private final FeedbackRows feedback;
    private final CycleRows cycles;
    private final ReviewForm form;
    private final PeriodFacts facts;
    private final PeopleInCharge people;
    private final StaffDirectory directory;

    ReviewService(
            ReviewDoor door,
            ReviewRows rows,
            PartRows parts,
            FeedbackRows feedback,
            CycleRows cycles,
            ReviewForm form,
            PeriodFacts facts,
            PeopleInCharge people,
            StaffDirectory directory) {
        this.door = door;
        this.rows = rows;
        this.parts = parts;
        this.feedback = feedback;
        this.cycles = cycles;
        this.form = form;
        this.facts = facts;
        this.people = people;
        this.directory = directory;
    }

    @PreAuthorize(Access.STAFF)
    public LocalDate today() {
        return directory.today();
    }

    /** One's own, the latest first; none for somebody who is not in the directory. */
    @PreAuthorize(Access.STAFF)
    public List<ReviewSummary> mine() {
        return directory
                .me()
                .map(me -> {
                    Map<Long, ReviewState> states = rows.statesOf(me.id());
                    return cycles.openOn(directory.today()).stream()
                            .filter(cycle -> !me.started().isAfter(cycle.to()))
                            .map(cycle -> new ReviewSummary(
                                    cycle, me, states.getOrDefault(cycle.id(), ReviewState.PREPARING)))
                            .toList();
                })
                .orElseGet(List::of);
    }

    /** Those of the latest round of whomever the signed-in person manages or has in charge, by name. */
    @PreAuthorize(Access.STAFF)
    public List<ReviewSummary> myPeople() {
        Optional<ReviewCycle> latest = cycles.openOn(directory.today()).stream().findFirst();
        return latest.flatMap(cycle -> directory.me().map(me -> people(cycle, me)))
                .orElseGet(List::of);
    }

    private List<ReviewSummary> people(ReviewCycle cycle, StaffMember me) {
        List<StaffMember> inCharge = people.of(me);
        Map<PersonId, ReviewState> states =
                rows.states(cycle.id(), inCharge.stream().map(StaffMember::id).toList());
        return inCharge.stream()
                .filter(person -> !person.started().isAfter(cycle.to()))
                .map(person ->
                        new ReviewSummary(cycle, person, states.getOrDefault(person.id(), ReviewState.PREPARING)))
                .toList();
    }

    /** What was agreed of learning needs in one's own latest review that both have signed; empty when there is none. */
    @PreAuthorize(Access.STAFF)
    public String needsAgreed() {
        return directory.me().flatMap(me -> parts.agreedLast(me.id(), NEEDS)).orElse("");
    }

    /** Opens one's own. */
    @Transactional
    @PreAuthorize(Access.STAFF)
    public Optional<Review> mine(long cycle) {
        return directory.me().flatMap(me -> door.read(cycle, me.id())).map(this::review);
    }

    /** Opens that of somebody whom the signed-in person has in charge; they can read that it was done. Empty for anybody else. */
    @Transactional
    @PreAuthorize(Access.STAFF)
    public Optional<Review> of(long cycle, String employeeNumber) {
        return directory
                .findByEmployeeNumber(employeeNumber, directory.today())
                .flatMap(person -> door.read(cycle, person.id()))
                .filter(opened -> opened.side() == Side.MANAGER)
                .map(this::review);
    }

    private Review review(ReviewDoor.Opened opened) {
        ReviewRows.Row row = opened.row();
        List<Part> all = parts.parts(row.id());
        List<Question> questions = form.of(opened.side());
        List<Question> together = form.of(Question.Part.AGREED);
        List<Answer> written = all.stream()
                .filter(part -> part.writer().equals(opened.me().id()))
                .flatMap(part -> part.written().answers().stream())
                .toList();
        boolean open = row.state().isOpenToBoth();
        return new Review(
                row.id(),
                row.cycle(),
                opened.person(),
                opened.side(),
                Optional.ofNullable(row.manager())
                        .flatMap(manager -> directory.find(manager, directory.today()))
                        .map(StaffMember::fullName),
                people.actingFor(opened.person()),
                row.state(),
                questions,
                answers(questions, written),
                all.stream()
                        .filter(part -> isVisible(part, opened))
                        .map(part -> inOrder(part.written()))
                        .toList(),
                facts(opened),
                feedback.of(row.id()).stream()
                        .filter(each -> opened.side() == Side.PERSON
                                || (open && each.forManager() && each.answer().isPresent()))
                        .toList(),
                together,
                open ? answers(together, parts.agreed(row.id())) : List.of(),
                row.agreedVersion(),
                rows.signatures(row.id()),
                rows.remarks(row.id()));
    }

    /** What both said is ready, once both are; and to the next line manager what the one before left ready. */
    private static boolean isVisible(Part part, ReviewDoor.Opened opened) {
        boolean left = part.written().leftOn().isPresent();
        return part.ready() && (opened.row().state().isOpenToBoth() || (left && opened.side() == Side.MANAGER));
    }

    private List<Fact> facts(ReviewDoor.Opened opened) {
        ReviewState state = opened.row().state();
        if (opened.side() == Side.PERSON && state.isWriting(Side.PERSON)) {
            return facts.of(opened.me(), opened.row().cycle());
        }
        return opened.side() == Side.PERSON || state.isOpenToBoth()
                ? parts.facts(opened.row().id())
                : List.of();
    }

    private WrittenPart inOrder(WrittenPart part) {
        List<Answer> ordered = new ArrayList<>(answers(form.of(part.side()), part.answers()));
        part.answers().stream()
                .filter(answer ->
                        ordered.stream().noneMatch(each -> each.question().equals(answer.question())))
                .forEach(ordered::add);
        ordered.removeIf(answer -> answer.words().isBlank());
        return new WrittenPart(part.writer(), part.inPlaceOf(), part.side(), part.leftOn(), ordered);
    }

    /** In the form's order; where nothing was written, an empty one. */
    private static List<Answer> answers(List<Question> questions, List<Answer> written) {
        return questions.stream()
                .map(question -> written.stream()
                        .filter(answer -> answer.question().equals(question.key()))
                        .findFirst()
                        .orElseGet(() -> Answer.none(question)))
                .toList();
    }
}
