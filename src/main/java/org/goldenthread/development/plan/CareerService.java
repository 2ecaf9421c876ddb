package org.goldenthread.development.plan;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.security.Access;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Career paths, and where the signed-in person stands by their own account, which nobody else reads. */
@Service
public class CareerService {

    private final Frameworks frameworks;
    private final StaffDirectory directory;
    private final JdbcClient jdbc;

    CareerService(Frameworks frameworks, StaffDirectory directory, JdbcClient jdbc) {
        this.frameworks = frameworks;
        this.directory = directory;
        this.jdbc = jdbc;
    }

    /** A path by its key; by default that of the person's role, or the first. */
    @PreAuthorize(Access.STAFF)
    public MyCareer mine(Optional<String> key) {
        Optional<StaffMember> me = directory.me();
        CareerPath path = frameworks.paths().stream()
                .filter(each -> key.map(each.key()::equals)
                        .orElseGet(() -> here(each, me).isPresent()))
                .findFirst()
                .orElseGet(() -> frameworks.paths().getFirst());
        return new MyCareer(
                path,
                here(path, me),
                me.map(person -> account(person.id())).orElseGet(Map::of),
                frameworks.paths().stream().filter(each -> !each.equals(path)).toList());
    }

    /**
     * Keeps where the signed-in person stands.
     *
     * @throws IllegalArgumentException when no step asks for that
     */
    @Transactional
    @PreAuthorize(Access.STAFF)
    public void stand(String ask, Standing standing) {
        PersonId me = directory
                .me()
                .orElseThrow(() -> new AccessDeniedException("Not in the directory"))
                .id();
        boolean known = frameworks.paths().stream()
                .flatMap(path -> path.steps().stream())
                .flatMap(step -> step.asks().stream())
                .anyMatch(each -> each.key().equals(ask));
        if (!known) {
            throw new IllegalArgumentException("No step asks for " + ask);
        }
        jdbc.sql("""
                        insert into career_account (person_id, ask, standing) values (:person, :ask, :standing)
                        on conflict (person_id, ask) do update set standing = excluded.standing
                        """)
                .param("person", me.value())
                .param("ask", ask)
                .param("standing", standing.name())
                .update();
    }

    private static Optional<Integer> here(CareerPath path, Optional<StaffMember> me) {
        List<CareerPath.Step> steps = path.steps();
        return me.flatMap(person -> IntStream.range(0, steps.size())
                .filter(place ->
                        steps.get(place).isOf(person.jobRole(), Objects.requireNonNullElse(person.practiceLevel(), "")))
                .boxed()
                .findFirst());
    }

    private Map<String, Standing> account(PersonId person) {
        return jdbc
                .sql("select ask, standing from career_account where person_id = :person")
                .param("person", person.value())
                .query((row, number) -> Map.entry(row.getString("ask"), Standing.valueOf(row.getString("standing"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
