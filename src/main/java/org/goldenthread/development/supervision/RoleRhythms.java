package org.goldenthread.development.supervision;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.definition.Definition;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffMember;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The rhythm of somebody's role and level, from the file {@code frameworks/supervision-rhythms.yaml}: the first that fits. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class RoleRhythms implements SupervisionRhythm {

    private static final String FILE = "frameworks/supervision-rhythms.yaml";

    private final List<Rule> rules;

    RoleRhythms() throws IOException {
        try (InputStream content = new ClassPathResource(FILE).getInputStream()) {
            Definition file = Definition.read(FILE, content).onlyWith(Set.of("rhythms"));
            rules = file.list("rhythms").stream().map(RoleRhythms::rule).toList();
            file.distinct("rhythms", rules.stream().map(Rule::name).toList());
            if (rules.isEmpty() || rules.getLast().role().isPresent()) {
                throw file.broken("rhythms", "the last fits everybody, so it has no role");
            }
        }
    }

    @Override
    public Map<PersonId, Rhythm> of(Collection<StaffMember> people) {
        Map<PersonId, Rhythm> rhythms = new HashMap<>();
        people.forEach(person -> rhythms.put(person.id(), of(person)));
        return rhythms;
    }

    private Rhythm of(StaffMember person) {
        return rules.stream()
                .filter(rule -> rule.fits(person))
                .findFirst()
                .orElseThrow()
                .from(person.started());
    }

    private static Rule rule(Definition part) {
        part.onlyWith(Set.of("name", "role", "from", "stages"));
        return new Rule(
                part.text("name"),
                part.has("role") ? Optional.of(part.text("role").toLowerCase(Locale.ROOT)) : Optional.empty(),
                part.oneOf("from", List.of("first day", "month of first day")).equals("first day"),
                part.list("stages").stream().map(RoleRhythms::stage).toList());
    }

    private static Rhythm.Stage stage(Definition part) {
        part.onlyWith(Set.of("every", "until"));
        return new Rhythm.Stage(
                period(part, "every"), part.has("until") ? Optional.of(period(part, "until")) : Optional.empty());
    }

    private static Period period(Definition part, String key) {
        try {
            return Period.parse(part.text(key));
        } catch (DateTimeException e) {
            throw part.broken(key, "not a time such as P2W for two weeks or P1M for a month: " + e.getMessage());
        }
    }

    /** @param role part of a job role or of a level of practice, in lower case; empty for everybody */
    private record Rule(String name, Optional<String> role, boolean fromFirstDay, List<Rhythm.Stage> stages) {

        boolean fits(StaffMember person) {
            String level = person.practiceLevel() == null ? "" : person.practiceLevel();
            String words = (person.jobRole() + "|" + level).toLowerCase(Locale.ROOT);
            return role.isEmpty() || words.contains(role.get());
        }

        Rhythm from(LocalDate firstDay) {
            LocalDate start = fromFirstDay ? firstDay : firstDay.with(TemporalAdjusters.firstDayOfMonth());
            return new Rhythm(name, start, stages);
        }
    }
}
