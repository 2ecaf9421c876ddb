package org.goldenthread.development.supervision;

import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.goldenthread.OrganisationFixture;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.organisation.UnitKind;
import org.goldenthread.security.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A practitioner, their line manager, and the next one. */
public final class SupervisionFixture {

    public final OrganisationFixture staff;
    public final PersonId manager;
    public final PersonId next;
    public final PersonId person;
    private final JdbcClient jdbc;

    public SupervisionFixture(JdbcClient jdbc) {
        this.jdbc = jdbc;
        staff = new OrganisationFixture(jdbc);
        UnitId team = staff.unit("Team", UnitKind.TEAM, null);
        manager = staff.person("Mo", team, "Practice manager", null);
        next = staff.person("Nia", team, "Practice manager", null);
        person = staff.person("Pat", team, "Social worker", manager);
    }

    public <T> T as(PersonId who, Callable<T> work) {
        return CurrentUser.runAs(staff.signedIn(who), work);
    }

    public void run(PersonId who, Runnable work) {
        as(who, () -> {
            work.run();
            return true;
        });
    }

    public String number(PersonId who) {
        return staff.signedIn(who).employeeNumber();
    }

    /** From today on. */
    public void turnOver() {
        jdbc.sql("update post set manager_id = :next where person_id = :person")
                .param("next", next.value())
                .param("person", person.value())
                .update();
    }

    public void started(LocalDate day, String level) {
        jdbc.sql("update post set started = :day, valid_from = :day, practice_level = :level where person_id = :person")
                .param("day", day)
                .param("level", level)
                .param("person", person.value())
                .update();
    }

    public static NewAction action(String words, LocalDate due) {
        return new NewAction(UUID.randomUUID(), words, ActionOwner.PERSON, due);
    }
}
