package org.goldenthread.bench;

import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.goldenthread.browser.SurveyVisit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/**
 * Five thousand staff, signed in before, answer the demo's open pulse through HTTP: each sends what a Chromium that has
 * the files from an earlier visit sends from opening the page to the receipt. Some warm the portal up, again and again; then
 * a first part gives the processor time of server and database, and while the rest answer, those who warmed up among them,
 * others keep opening the results of the last wave.
 */
final class SurveyBench {

    private static final int STAFF = 16_000;
    private static final int CALLERS = 32;
    private static final int PEOPLE = 5_000;
    private static final int WARM_UP = 2_000;
    /** The compiler goes on making the code faster for some twenty thousand surveys. */
    private static final int WARM_UP_ROUNDS = 12;

    private static final int PART = 1_500;
    private static final int READERS = 2;
    private static final double BARE_PAGES_A_SECOND = 148;
    private static final double BARE_PAGE_MILLIS = 9;
    private static final String THANKS = "Your answers are in the ballot box";
    /** The first of what the form sends; the page's own key looks alike. */
    private static final Pattern BALLOT_KEY =
            Pattern.compile("(?<=\\[\")[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");

    private final HttpClient http = HttpClient.newHttpClient();

    List<Row> run() throws Exception {
        Path data = Files.createTempDirectory("golden-thread-bench");
        Bench.progress("Portal with " + STAFF + " staff");
        try (JarProcess portal = JarProcess.start(data.resolve("data"), STAFF)) {
            JdbcClient jdbc = portal.database();
            long campaign = openToMost(jdbc);
            SurveyVisit visit = SurveyVisit.by("amina", portal.address(), campaign);
            Bench.progress("Signing them in");
            List<Guest> guests = signedIn(portal, unanswered(jdbc, campaign));
            Bench.progress("Answering");
            List<Double> sending = Collections.synchronizedList(new ArrayList<>());
            for (int round = 0; round < WARM_UP_ROUNDS; round++) {
                List<Guest> some = guests.subList(PART, PART + WARM_UP);
                answer(some, visit, campaign, sending);
                leave(some);
                takeBack(jdbc, campaign);
            }
            long before = ballots(jdbc);
            double processor = portal.processorSeconds();
            Bench.progress("Answering, warm");
            double seconds = answer(guests.subList(0, PART), visit, campaign, sending);
            double each = (portal.processorSeconds() - processor) * 1000 / PART;
            sending.clear();
            answerWhileOthersRead(portal, guests.subList(PART, guests.size()), visit, campaign, sending);

            long stored = ballots(jdbc) - before;
            if (stored != guests.size()) {
                throw new IllegalStateException(stored + " ballots stored, not " + guests.size());
            }
            return rows(PART / seconds, each, percentile95(sending), visit);
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    private static List<Row> rows(double aSecond, double processorMillis, double p95, SurveyVisit visit) {
        int requests = visit.calls().size() + 2;
        return List.of(
                new Row(
                        "Surveys answered, page to receipt, 32 at once, %d requests".formatted(requests),
                        "%,.0f a second".formatted(aSecond),
                        "%,.0f bare Vaadin pages".formatted(BARE_PAGES_A_SECOND),
                        aSecond / BARE_PAGES_A_SECOND,
                        ""),
                new Row(
                        "Processor time of each, server and database",
                        "%.1f ms".formatted(processorMillis),
                        "%.0f ms for a bare Vaadin page".formatted(BARE_PAGE_MILLIS),
                        processorMillis / BARE_PAGE_MILLIS,
                        "at most 0.89"),
                new Row(
                        "Sending the answers, 95 of 100, while results are read",
                        "%.0f ms".formatted(p95),
                        "1,000 ms",
                        p95 / 1000,
                        "at most 1.00"));
    }

    private static long openToMost(JdbcClient jdbc) {
        return jdbc.sql("""
                        select campaign_id from invitation join campaign using (campaign_id)
                         where status = 'OPEN' group by campaign_id order by count(*) desc limit 1
                        """).query(Long.class).single();
    }

    /** Who were asked, have not answered and lead nobody: the page has the same parts for all of them. */
    private static List<String> unanswered(JdbcClient jdbc, long campaign) {
        return jdbc.sql("""
                        select employee_number
                          from invitation join person using (person_id) join participation using (cell_id)
                         where campaign_id = ? and not answered @> array[person_id]
                           and employee_number > 'E20000'
                           and not exists (select from post where manager_id = person.person_id)
                         order by employee_number limit ?
                        """).params(campaign, PEOPLE).query(String.class).list();
    }

    private List<Guest> signedIn(JarProcess portal, List<String> users) throws Exception {
        List<Guest> guests =
                users.stream().map(user -> new Guest(http, portal.address())).toList();
        Callers.time(CALLERS, (caller, ready) -> {
            ready.run();
            for (int index = caller; index < users.size(); index += CALLERS) {
                guests.get(index).signIn(users.get(index));
            }
        });
        return guests;
    }

    private static void leave(List<Guest> guests) throws Exception {
        Callers.time(CALLERS, (caller, ready) -> {
            ready.run();
            for (int index = caller; index < guests.size(); index += CALLERS) {
                guests.get(index).leave();
            }
        });
    }

    /** As if nobody had answered yet. No trigger of the portal would allow it. */
    private static void takeBack(JdbcClient jdbc, long campaign) {
        jdbc.sql("""
                set session_replication_role = replica;
                delete from ballot where cell_id in (select cell_id from invitation where campaign_id = %1$d);
                update participation set answered = '{}'
                 where cell_id in (select cell_id from invitation where campaign_id = %1$d);
                """.formatted(campaign)).update();
    }

    /** @return seconds until the last of them had their receipt */
    private double answer(List<Guest> guests, SurveyVisit visit, long campaign, List<Double> sending) throws Exception {
        return Callers.time(CALLERS, (caller, ready) -> {
            ready.run();
            for (int index = caller; index < guests.size(); index += CALLERS) {
                sending.add(answer(guests.get(index), visit, campaign));
            }
        });
    }

    /** @return milliseconds from sending the answers to the receipt */
    private static double answer(Guest guest, SurveyVisit visit, long campaign) throws Exception {
        guest.open("my-voice/survey/" + campaign);
        double millis = 0;
        boolean thanked = false;
        for (String call : visit.calls()) {
            String mine =
                    BALLOT_KEY.matcher(call).replaceFirst(UUID.randomUUID().toString());
            long start = System.nanoTime();
            boolean thanks = guest.call(mine).contains(THANKS);
            if (thanks) {
                millis = (System.nanoTime() - start) / 1e6;
                thanked = true;
            }
        }
        if (!thanked) {
            throw new IllegalStateException("Somebody answered and was not thanked");
        }
        return millis;
    }

    private void answerWhileOthersRead(
            JarProcess portal, List<Guest> guests, SurveyVisit visit, long campaign, List<Double> sending)
            throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        Callers.time(READERS + 1, (caller, ready) -> {
            Guest reader = new Guest(http, portal.address());
            reader.signIn("farid");
            ready.run();
            if (caller == 0) {
                try {
                    answer(guests, visit, campaign, sending);
                } finally {
                    done.set(true);
                }
            }
            while (!done.get()) {
                reader.open("organisation/engagement");
            }
        });
    }

    private static long ballots(JdbcClient jdbc) {
        return jdbc.sql("select count(*) from ballot").query(Long.class).single();
    }

    private static double percentile95(List<Double> values) {
        return values.stream()
                .sorted()
                .skip(values.size() * 95L / 100)
                .findFirst()
                .orElseThrow();
    }
}
