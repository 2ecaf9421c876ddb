package org.goldenthread.attendance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.Unit;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Certificates as they are stored: made in the transaction in which somebody was said to have attended a session. */
@Repository
class Certificates implements CertificateRegister {

    private static final String SELECT = """
            select completion.person_id, certificate.name, organisation, title, completed_on, minutes, code,
                   withdrawn_at is null as valid
              from certificate join completion using (completion_id)
            """;

    private final JdbcClient jdbc;
    private final StaffDirectory directory;
    private final Marks marks;
    private final WrongCodes wrongCodes;
    private final Clock clock;

    Certificates(JdbcClient jdbc, StaffDirectory directory, Marks marks, WrongCodes wrongCodes, Clock clock) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.marks = marks;
        this.wrongCodes = wrongCodes;
        this.clock = clock;
    }

    /** A certificate with its owner. */
    record Owned(PersonId owner, Certificate certificate) {}

    /** E-learning and learning elsewhere bring none: nobody of the organisation saw it. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void issue(CourseCompleted event) {
        if (event.session() == null) {
            return;
        }
        jdbc.sql("""
                        insert into certificate (completion_id, code, name, organisation, issued_at)
                        values (:completion, :code, :name, :organisation, :now) on conflict (completion_id) do nothing
                        """)
                .param("completion", event.completion().value())
                .param("code", CertificateCode.random())
                .param("name", marks.names(List.of(event.person())).getOrDefault(event.person(), ""))
                .param(
                        "organisation",
                        directory
                                .structureOn(directory.today())
                                .organisation()
                                .map(Unit::name)
                                .orElse(""))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Owned> find(CompletionId completion) {
        return jdbc.sql(SELECT + " where completion_id = :completion")
                .param("completion", completion.value())
                .query((row, number) -> new Owned(new PersonId(row.getLong("person_id")), certificate(row)))
                .optional();
    }

    @Override
    public Checked check(String typed) {
        if (wrongCodes.areTooMany()) {
            return new TooMany();
        }
        Optional<Certificate> found = CertificateCode.read(typed)
                .flatMap(code -> jdbc.sql(SELECT + " where code = :code")
                        .param("code", code)
                        .query((row, number) -> certificate(row))
                        .optional());
        if (found.isEmpty()) {
            wrongCodes.count();
            return new Unknown();
        }
        return new Found(found.get());
    }

    private static Certificate certificate(ResultSet row) throws SQLException {
        return new Certificate(
                row.getString("name"),
                row.getString("organisation"),
                row.getString("title"),
                row.getObject("completed_on", LocalDate.class),
                row.getInt("minutes"),
                CertificateCode.printed(row.getString("code")),
                row.getBoolean("valid"));
    }
}
