package org.goldenthread.local;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.UUID;
import org.goldenthread.development.review.FeedbackService;
import org.goldenthread.development.review.NewCycle;
import org.goldenthread.development.review.Review;
import org.goldenthread.development.review.ReviewCycle;
import org.goldenthread.development.review.ReviewCycleService;
import org.goldenthread.development.review.ReviewService;
import org.goldenthread.development.review.ReviewWriting;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.security.CurrentUser;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Reviews of the demo: last quarter's of amina is signed by both; this quarter's is open, and ben is ready with his part. */
@Component
@Profile("local")
@Order
class DemoReviews implements DemoPart {

    private final ReviewCycleService cycles;
    private final ReviewService reviews;
    private final ReviewWriting writing;
    private final FeedbackService feedback;
    private final StaffDirectory directory;
    private final DemoClock clock;

    DemoReviews(
            ReviewCycleService cycles,
            ReviewService reviews,
            ReviewWriting writing,
            FeedbackService feedback,
            StaffDirectory directory,
            DemoClock clock) {
        this.cycles = cycles;
        this.reviews = reviews;
        this.writing = writing;
        this.feedback = feedback;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public void load(DemoOrganisation organisation) {
        LocalDate today = directory.today();
        LocalDate open = today.minusDays(10);
        LocalDate thisQuarter = today.with(IsoFields.DAY_OF_QUARTER, 1L);
        LocalDate lastOpened = open.minusMonths(3);
        clock.during(DemoSurveys.at(lastOpened, 9), () -> {
            ReviewCycle last = setUp(thisQuarter.minusMonths(3), lastOpened);
            signed(last);
        });
        clock.during(DemoSurveys.at(open, 9), () -> {
            ReviewCycle now = setUp(thisQuarter, open);
            open(now);
        });
    }

    private ReviewCycle setUp(LocalDate from, LocalDate opens) {
        LocalDate to = from.plusMonths(3).minusDays(1);
        String name = "Review " + from.get(IsoFields.QUARTER_OF_YEAR) + "/" + from.getYear();
        return CurrentUser.runAs(DemoPerson.FARID.signedIn(), () -> {
            cycles.setUp(UUID.randomUUID(), new NewCycle(name, from, to, opens, opens.plusDays(35)));
            return cycles.all().getFirst();
        });
    }

    private void signed(ReviewCycle cycle) {
        Review review = of(DemoPerson.AMINA, cycle);
        as(DemoPerson.AMINA, () -> {
            write(
                    review,
                    "went-well",
                    "I asked for a strategy meeting early, and we had a plan within the week. Writing it down the same day helped.");
            write(review, "hard", "Two court weeks in a row. I learned to say in time that visits will slip.");
            write(review, "equality", "I do so by myself");
            write(
                    review,
                    "equality-example",
                    "I had letters put into plain English and read them aloud. I would like to be better at working with interpreters.");
            write(review, "ahead", "Lead a conference from preparation to minutes.");
            writing.ready(review.id());
        });
        as(DemoPerson.CHLOE, () -> {
            write(review, "seen", "Calm under pressure, and others come to you for advice.");
            write(review, "further", "More room to think before court, and less done in the evening.");
            write(review, "support", "Two mornings a week without meetings; I speak with the court team about dates.");
            writing.ready(review.id());
            writing.agree(
                    review.id(),
                    "goals",
                    "Lead one conference by the end of the quarter. Visits in time back above 85 %.",
                    0);
            writing.agree(review.id(), "needs", "A day on working with interpreters.", 0);
            writing.agree(
                    review.id(), "also", "Two mornings a week without meetings, looked at again in supervision.", 0);
            writing.sign(review.id(), version(cycle));
        });
        as(DemoPerson.AMINA, () -> {
            writing.sign(review.id(), of(DemoPerson.AMINA, cycle).agreedVersion());
            writing.remark(
                    UUID.randomUUID(),
                    review.id(),
                    "The day on interpreters is full until spring; I am on the waiting list.");
        });
    }

    private int version(ReviewCycle cycle) {
        return reviews.of(cycle.id(), DemoPerson.AMINA.employeeNumber())
                .orElseThrow()
                .agreedVersion();
    }

    private void open(ReviewCycle cycle) {
        Review ben = of(DemoPerson.BEN, cycle);
        as(DemoPerson.BEN, () -> {
            write(
                    ben,
                    "went-well",
                    "My first direct work sessions. I prepared each of them with my practice educator.");
            write(ben, "hard", "Keeping up with records. I now block half an hour after each visit.");
            write(ben, "equality", "I do so with support");
            write(ben, "ahead", "Watch two hearings, and write my first statement.");
            feedback.ask(
                    ben.id(),
                    person(DemoPerson.AMINA).id(),
                    "What do I do well when we work together, and what could I do differently?");
            writing.ready(ben.id());
        });
        Review amina = of(DemoPerson.AMINA, cycle);
        as(DemoPerson.AMINA, () -> {
            write(amina, "went-well", "I led a conference from preparation to minutes.");
            feedback.ask(amina.id(), person(DemoPerson.BEN).id(), "What helps you when we visit together?");
        });
        as(
                DemoPerson.BEN,
                () -> feedback.answer(
                        feedback.askedOfMe().getFirst().id(), "That we talk for five minutes before we go in.", true));
    }

    private Review of(DemoPerson person, ReviewCycle cycle) {
        return CurrentUser.runAs(
                person.signedIn(), () -> reviews.mine(cycle.id()).orElseThrow());
    }

    private void write(Review review, String question, String words) {
        writing.write(review.id(), question, words, 0);
    }

    private StaffMember person(DemoPerson person) {
        return directory
                .findByEmployeeNumber(person.employeeNumber(), directory.today())
                .orElseThrow();
    }

    private static void as(DemoPerson person, Runnable work) {
        DemoGrowth.as(person.signedIn(), work);
    }
}
