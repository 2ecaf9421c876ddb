package org.goldenthread.survey;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffMember;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Spares those who were asked something lately, across all campaigns, and draws a random part of the others. */
@Component
class Draw {

    /**
     * @param fitting people of the audience
     * @param resting of those, how many are spared
     * @param drawn who is asked
     */
    record Drawn(int fitting, int resting, List<StaffMember> drawn) {}

    private final JdbcClient jdbc;

    Draw(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Drawn of(List<StaffMember> fitting, Sampling sampling, Instant opensAt) {
        Set<PersonId> resting = sampling.restDays() == 0 ? Set.of() : asked(opensAt, sampling.restDays());
        List<StaffMember> rested = fitting.stream()
                .filter(person -> !resting.contains(person.id()))
                .toList();
        return new Drawn(fitting.size(), fitting.size() - rested.size(), part(rested, sampling));
    }

    private static List<StaffMember> part(List<StaffMember> people, Sampling sampling) {
        if (sampling.percent() == 100) {
            return people;
        }
        Comparator<StaffMember> byKey =
                Comparator.comparingLong(person -> person.id().value());
        List<StaffMember> mixed = new ArrayList<>(people);
        mixed.sort(byKey);
        Collections.shuffle(mixed, new Random(sampling.seed()));
        return mixed.stream()
                .limit(Math.ceilDiv(people.size() * sampling.percent(), 100))
                .sorted(byKey)
                .toList();
    }

    /** Asked, not answered: nobody is spared for having answered, and nobody is asked again for not having. */
    private Set<PersonId> asked(Instant opensAt, int days) {
        return jdbc
                .sql("""
                        select distinct person_id from invitation join campaign using (campaign_id)
                         where status in ('OPEN', 'CLOSED') and not is_check and opens_at > :from and opens_at < :until
                        """)
                .param("from", opensAt.minus(Duration.ofDays(days)).atOffset(ZoneOffset.UTC))
                .param("until", opensAt.plus(Duration.ofDays(days)).atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .list()
                .stream()
                .map(PersonId::new)
                .collect(Collectors.toSet());
    }
}
