package org.goldenthread.learning;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.goldenthread.organisation.StaffDirectory;
import org.jspecify.annotations.Nullable;

/** A search of the catalogue as SQL: sessions to come that fit it, and courses that fit it. */
final class CatalogueConditions {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int MOST_WORDS = 12;

    private final Map<String, @Nullable Object> values = new HashMap<>();
    private final StringBuilder fits = new StringBuilder("true");
    private final StringBuilder where = new StringBuilder(" where course.state = 'PUBLISHED'");
    private final boolean words;

    /** @param role of the person who looks; null for none */
    CatalogueConditions(CatalogueSearch search, @Nullable String role, Instant now) {
        values.put("now", now.atOffset(ZoneOffset.UTC));
        search.inMonth().ifPresent(this::inMonth);
        if (search.online()) {
            fits.append(" and online_address <> ''");
        }
        if (search.hasPlaces()) {
            fits.append(" and taken < capacity and coalesce(booking_closes, starts) > :now");
        }
        if (search.month() != null) {
            where.append(" and next_session is not null");
        } else if (search.online() || search.hasPlaces()) {
            where.append(" and (next_session is not null or delivery = 'E_LEARNING')");
        }
        if (search.forMyRole()) {
            and("(roles = '{}' or :role = any (roles))", "role", role == null ? "" : role);
        }
        if (search.delivery() != null) {
            and("delivery = :delivery", "delivery", search.delivery().name());
        }
        if (!search.tag().isEmpty()) {
            and("tags @> array[:tag]::text[]", "tag", search.tag());
        }
        if (search.served() != null) {
            values.put("framework", search.served().framework());
            and("""
                course.course_id in (select course_id from course_serves
                                      where framework = :framework and element = :element)
                """, "element", search.served().element());
        }
        List<String> asked = words(search.words());
        words = !asked.isEmpty();
        if (words) {
            and("course.words @@ course_query(:words::text[])", "words", asked.toArray(String[]::new));
        }
    }

    String with() {
        return """
                with coming as (
                    select course_session.course_id, session_id, starts as begins, %s as fits
                      from course_session join session_day using (session_id)
                     where course_session.state = 'OPEN' and day_number = 1 and starts > :now),
                next as (
                    select course_id, count(*) as to_come, min(begins) filter (where fits) as begins,
                           (array_agg(session_id order by begins, session_id) filter (where fits))[1] as next_session
                      from coming group by course_id)
                """.formatted(fits);
    }

    String where() {
        return where.toString();
    }

    /** What comes first in the order; empty when nothing is a better fit than another. */
    String best() {
        return words ? "ts_rank(course.words, course_query(:words::text[])) desc, " : "";
    }

    Map<String, @Nullable Object> values() {
        return values;
    }

    private void inMonth(YearMonth month) {
        fits.append(" and starts >= :from and starts < :until");
        values.put("from", month.atDay(1).atStartOfDay(StaffDirectory.LONDON).toOffsetDateTime());
        values.put(
                "until",
                month.plusMonths(1).atDay(1).atStartOfDay(StaffDirectory.LONDON).toOffsetDateTime());
    }

    private void and(String condition, String name, Object value) {
        where.append(" and ").append(condition);
        values.put(name, value);
    }

    /** Letters and digits alone, which mean nothing but themselves in a query. */
    static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.UK))
                .results()
                .map(MatchResult::group)
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }
}
