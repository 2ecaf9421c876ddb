package org.goldenthread.booking;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.goldenthread.learning.SessionId;
import org.goldenthread.organisation.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredBookedPeople implements BookedPeople {

    private final JdbcClient jdbc;

    StoredBookedPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<SessionId, Set<PersonId>> bookedOn(Collection<SessionId> sessions) {
        return jdbc
                .sql(
                        "select session_id, person_id from booking where session_id = any (:sessions) and state = 'BOOKED'")
                .param("sessions", sessions.stream().map(SessionId::value).toArray(Long[]::new))
                .query((row, number) ->
                        Map.entry(new SessionId(row.getLong("session_id")), new PersonId(row.getLong("person_id"))))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toSet())));
    }
}
