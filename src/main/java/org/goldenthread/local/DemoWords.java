package org.goldenthread.local;

import java.util.List;
import java.util.Map;
import java.util.Random;

/** What the demo's staff write in their own words. All of it, and everybody named in it, is invented. */
final class DemoWords {

    /** Keys of the questions, with how many of a hundred people who answer write something. */
    static final String ONE_THING = "biggest-difference";

    static final String KEEP = "keep-as-it-is";
    static final String UNSAID = "could-not-say";

    private static final Map<String, Integer> SHARES = Map.of(ONE_THING, 38, KEEP, 24, UNSAID, 1);

    /** Named by a colleague, for the survey team to take out. */
    static final List<String> NAMED = List.of("Odette Pellwick", "Mr Pennifold");

    private static final List<String> ONE = List.of(
            "Fewer forms. I write the same three facts about a family into four places.",
            "The visit form takes longer than the visit.",
            "My caseload went up twice since summer and nothing was taken away.",
            "Somebody to do the typing, so that I can see children.",
            "A duty rota that I know a month ahead.",
            "Protected time to write up. I do it at the kitchen table after nine.",
            "Cases that are closed on paper should leave my list as well.",
            "Supervision that is about practice, and not a list of overdue tasks.",
            "My supervision was moved four times since spring.",
            "A manager who is in post for longer than six months.",
            "My manager Odette Pellwick always has time for us, but nobody has time for her.",
            "Court skills training before the first hearing and not after it.",
            "Courses are full before we hear of them.",
            "A place to park when I come back from a visit with two car seats.",
            "A room with a door. I make hard calls in the stairwell.",
            "Desks. On Tuesdays there are nine for fourteen of us.",
            "Ask Mr Pennifold at the front desk how long it takes to get a pass: I waited five weeks.",
            "A laptop that starts in less than ten minutes.",
            "Phones that keep their charge until the last visit.",
            "The case system logs me out in the middle of an assessment.",
            "Hear what came of the last survey before the next one.",
            "Tell us why things cannot be done. Silence is worse than a no.",
            "An out-of-hours number that somebody answers.",
            "Somebody to talk to after a removal, on the same day.",
            "Permanent colleagues. Every agency worker who leaves leaves me four cases.",
            "Let newly qualified staff keep their smaller caseload for the whole year.",
            "The family in the house by the mill has had five workers in two years, and one of them was me.",
            "Meetings that end when they should.");

    private static final List<String> TAILS = List.of(
            "",
            "",
            "",
            " That would give me a morning a week.",
            " We have said so before.",
            " It is the same in the teams next to ours.",
            " Since the move it has got worse.",
            " Thank you for asking.");

    private static final List<String> GOOD = List.of(
            "My team. We laugh, and we notice when somebody does not.",
            "Reflective sessions on Thursdays. Please leave them alone.",
            "The way our business support knows where everything is.",
            "Being trusted to work from home when I have a report to write.",
            "Our team leader's open door.",
            "Peer supervision. It is the best hour of the month.",
            "That I can ask a stupid question and get a kind answer.",
            "The quiet rooms.",
            "Learning days with the schools.",
            "Joint visits with the health visitors.");

    private static final List<String> WHY = List.of(
            "",
            "",
            " It keeps me here.",
            " I have worked in places where there was nothing like it.",
            " Nobody should save money on it.",
            " It costs nothing.");

    private DemoWords() {}

    /** @return empty for somebody who leaves the question open */
    static String on(String question, Random random) {
        if (random.nextInt(100) >= SHARES.getOrDefault(question, 0)) {
            return "";
        }
        return switch (question) {
            case ONE_THING -> one(ONE, random) + one(TAILS, random);
            case KEEP -> one(GOOD, random) + one(WHY, random);
            default -> "I would rather say it to somebody's face, if I knew whose.";
        };
    }

    private static String one(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
