package org.goldenthread.local;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.goldenthread.engagement.comment.CommentDesk;
import org.goldenthread.engagement.comment.DeskComment;
import org.goldenthread.engagement.comment.DeskPool;
import org.goldenthread.engagement.comment.LeftOutBecause;
import org.goldenthread.instrument.Instrument;
import org.goldenthread.instrument.InstrumentService;
import org.goldenthread.instrument.Item;
import org.goldenthread.instrument.ItemKind;
import org.goldenthread.instrument.OwnInstrument;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.survey.CampaignId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Farid adds questions in own words to shipped sets; of what came of one wave he has worked through all and released it. */
@Component
@Profile("local")
class DemoComments {

    /** A word in a comment, and what it is about: names of the pulse's themes, and one of farid's own. */
    private static final Map<String, String> ABOUT = new LinkedHashMap<>();

    private static final String SYSTEMS = "Forms and systems";

    static {
        for (String word : List.of("form", "typing", "laptop", "Phones", "case system", "closed on paper")) {
            ABOUT.put(word, SYSTEMS);
        }
        for (String word : List.of("caseload", "time to write", "rota", "agency", "removal", "park", "Desks", "room")) {
            ABOUT.put(word, "Workload and wellbeing");
        }
        for (String word : List.of("upervision", "manager", "leader")) {
            ABOUT.put(word, "My manager");
        }
        for (String word : List.of("team", "business support", "kind answer", "colleagues")) {
            ABOUT.put(word, "My team");
        }
        for (String word : List.of("Court", "Courses", "Learning", "newly qualified")) {
            ABOUT.put(word, "Learning");
        }
        for (String word : List.of("last survey", "Silence", "said so before")) {
            ABOUT.put(word, "Action");
        }
    }

    private final InstrumentService instruments;
    private final CommentDesk desk;
    private final DemoClock clock;

    DemoComments(InstrumentService instruments, CommentDesk desk, DemoClock clock) {
        this.instruments = instruments;
        this.desk = desk;
        this.clock = clock;
    }

    /** @return key of a set that asks what a shipped one asks, and then for own words */
    String asking(String shipped, String title, LocalDate on) {
        String[] key = new String[1];
        clock.during(
                DemoSurveys.at(on, 8),
                () -> key[0] = asFarid(() -> {
                    OwnInstrument own = instruments.adapt(shipped, title);
                    own = instruments.save(own, own.instrument().endingWith(ownWords()));
                    return instruments.finish(own).instrument().key();
                }));
        return key[0];
    }

    private static Instrument ownWords() {
        return new Instrument(
                "own-words",
                1,
                "In your own words",
                "Written for Golden Thread.",
                "Apache-2.0",
                List.of(),
                List.of(
                        question(DemoWords.ONE_THING, "What one thing would make the biggest difference to your work?"),
                        question(DemoWords.KEEP, "What should stay just as it is?"),
                        question(
                                DemoWords.UNSAID,
                                "Is there anything that you did not feel able to say to anybody here?")),
                List.of());
    }

    private static Item question(String key, String text) {
        return new Item(
                key, ItemKind.COMMENT, text, "", "", "", false, false, false, Item.LONG_COMMENT, List.of(), null);
    }

    /** @param closed the day on which it closed */
    void workedThrough(CampaignId campaign, LocalDate closed) {
        clock.during(
                DemoSurveys.at(closed.plusDays(3), 10),
                () -> asFarid(() -> {
                    desk.addTheme(campaign, SYSTEMS);
                    for (DeskPool pool : desk.pools(campaign)) {
                        for (int page = 0; page * CommentDesk.PAGE < pool.comments(); page++) {
                            desk.open(pool.pool(), page).forEach(this::work);
                        }
                    }
                    desk.release(campaign);
                    return campaign;
                }));
    }

    private void work(DeskComment comment) {
        String words = comment.words();
        for (String name : DemoWords.NAMED) {
            int from = words.indexOf(name);
            if (from >= 0) {
                desk.redact(comment.id(), words, from, from + name.length());
            }
        }
        if (words.startsWith("The family in")) {
            desk.leaveOut(comment.id(), LeftOutBecause.ABOUT_A_FAMILY);
        } else {
            desk.keep(
                    comment.id(),
                    ABOUT.entrySet().stream()
                            .filter(each -> words.contains(each.getKey()))
                            .map(Map.Entry::getValue)
                            .distinct()
                            .toList());
        }
    }

    private static <T> T asFarid(Callable<T> work) {
        return CurrentUser.runAs(DemoPerson.FARID.signedIn(), work);
    }
}
