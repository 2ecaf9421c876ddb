package org.goldenthread.local;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.development.cpd.CpdService;
import org.goldenthread.development.cpd.CpdWords;
import org.goldenthread.development.cpd.PeerReflectionService;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.security.SignedIn;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Professional development of the demo: amina has one finished piece of this year and a draft, and two of last year, one with
 * what chloe said to it; ben asks her for a peer reflection.
 */
@Component
@Profile("local")
@Order(60)
class DemoCpd implements DemoPart {

    private final CpdService cpd;
    private final PeerReflectionService peers;
    private final StaffDirectory directory;
    private final DemoClock clock;

    DemoCpd(CpdService cpd, PeerReflectionService peers, StaffDirectory directory, DemoClock clock) {
        this.cpd = cpd;
        this.peers = peers;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public void load(DemoOrganisation organisation) {
        LocalDate today = directory.today();
        clock.during(DemoSurveys.at(today.minusDays(400), 16), () -> lastYear(today));
        clock.during(DemoSurveys.at(today.minusDays(60), 16), () -> thisYear(today));
        DemoGrowth.as(DemoPerson.BEN.signedIn(), () -> ben(today));
    }

    private void lastYear(LocalDate today) {
        SignedIn amina = DemoPerson.AMINA.signedIn();
        DemoGrowth.as(
                amina,
                () -> finish(piece(
                        "Reading: how children tell",
                        "reading",
                        "Research on how and when children tell adults about harm. I work with many who have not told yet.",
                        today.minusDays(420),
                        "Children often begin with something small and watch what we do with it.",
                        "I slow down at the first small thing, and say that I have heard it.",
                        "knowledge")));
        DemoGrowth.as(amina, () -> {
            long piece = finish(piece(
                    "Group supervision: working with reluctance",
                    "supervision",
                    "Four sessions in our team about families who do not want us there.",
                    today.minusDays(405),
                    "Reluctance is often a sensible answer to what happened before.",
                    "I ask what went wrong with the last service before I explain this one.",
                    "reflection"));
            peers.ask(piece, find(DemoPerson.CHLOE), "What did you notice in how I speak about families now?");
        });
        DemoGrowth.as(
                DemoPerson.CHLOE.signedIn(),
                () -> peers.give(
                        peers.askedOfMe().getFirst().id(),
                        "You used to say that a mother refuses. Now you say what she is afraid of. It changed how our whole"
                                + " team talks."));
        DemoGrowth.as(amina, () -> cpd.mine().forEach(each -> cpd.recorded(each.id(), true)));
    }

    private void thisYear(LocalDate today) {
        DemoGrowth.as(
                DemoPerson.AMINA.signedIn(),
                () -> finish(piece(
                        "Shadowing a family group conference",
                        "shadowing",
                        "I sat in on a conference from preparation to plan. I refer families to them and had never seen one whole.",
                        today.minusDays(75),
                        "The private time without us is when the family does the real work.",
                        "I prepare families for the private time, and I leave the room without looking back.",
                        "contexts")));
        DemoGrowth.as(DemoPerson.AMINA.signedIn(), () -> {
            long draft = cpd.begin(UUID.randomUUID());
            cpd.keep(
                    draft,
                    1,
                    piece("Reading: neglect in adolescence", "reading", "", today.minusDays(64), "", "", "knowledge"));
        });
    }

    private void ben(LocalDate today) {
        long piece = finish(piece(
                "My first final hearing, from the back row",
                "practice",
                "I watched a final hearing with our legal team. I will have to give evidence in spring.",
                today.minusDays(10),
                "Good evidence says who saw what and when, and admits what is not known.",
                "I write down what I saw on the same day, and keep it apart from what I think.",
                "skills"));
        peers.ask(piece, find(DemoPerson.AMINA), "You have given evidence: what did I miss?");
    }

    private long finish(CpdWords words) {
        long piece = cpd.begin(UUID.randomUUID());
        if (!cpd.keep(piece, 1, words) || !cpd.finish(piece).isEmpty()) {
            throw new IllegalStateException("The demo's piece is not whole: " + words.title());
        }
        return piece;
    }

    private PersonId find(DemoPerson person) {
        return directory
                .findByEmployeeNumber(person.employeeNumber(), directory.today())
                .orElseThrow()
                .id();
    }

    private static CpdWords piece(
            String title,
            String kind,
            String description,
            LocalDate on,
            String learning,
            String impact,
            String domain) {
        return new CpdWords(title, kind, description, Optional.of(on), learning, impact, "", Set.of(domain));
    }
}
