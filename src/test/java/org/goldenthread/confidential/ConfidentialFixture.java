package org.goldenthread.confidential;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.goldenthread.OrganisationFixture;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.organisation.UnitKind;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.Role;
import org.goldenthread.security.SignedIn;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two people are asked why they leave, and two read it; beside them stand all who may not. */
public final class ConfidentialFixture {

    /** To the shipped questions for leavers. */
    public static final List<Integer> ANSWERS = List.of(1, 2, 4, 4, 4, 4, 4, 4, 2, 9, 2);

    public static final List<String> COMMENTS = List.of("A post in the next county", "Fewer forms");

    public final SignedIn farid;
    public final SignedIn grace;
    public final SignedIn chloe;
    public final SignedIn hannah;
    public final SignedIn ben;
    public final SignedIn david;
    public final SignedIn esther;
    public final SignedIn amina;
    public final PersonId farids;
    public final PersonId hannahs;
    public final PersonId bens;
    public final PersonId davids;
    public final PersonId esthers;
    public final PersonId aminas;

    private final JdbcClient jdbc;
    private final InterviewService interviews;
    private final Clock clock;

    public ConfidentialFixture(ApplicationContext context) {
        jdbc = context.getBean(JdbcClient.class);
        interviews = context.getBean(InterviewService.class);
        clock = context.getBean(Clock.class);
        var organisations = new OrganisationFixture(jdbc);
        UnitId organisation = organisations.unit("Exampleshire", UnitKind.ORGANISATION, null);
        UnitId service = organisations.unit("Safeguarding", UnitKind.SERVICE, organisation);
        UnitId team = organisations.unit("North", UnitKind.TEAM, service);
        farids = organisations.person("Farid", organisation, "HR adviser", null);
        davids = organisations.person("David", service, "Head of service", null);
        esthers = organisations.person("Esther", organisation, "Learning adviser", null);
        PersonId chloes = organisations.person("Chloe", team, "Practice manager", davids);
        PersonId graces = organisations.person("Grace", organisation, "Systems", null);
        hannahs = organisations.person("Hannah", team, "Business support", chloes);
        bens = organisations.person("Ben", team, "Social worker", chloes);
        aminas = organisations.person("Amina", team, "Social worker", chloes);
        organisations.lead(team, chloes);
        organisations.lead(service, davids);
        farid = organisations.signedIn(farids, Role.SURVEY_OWNER);
        grace = organisations.signedIn(graces, Role.ADMINISTRATOR);
        chloe = organisations.signedIn(chloes, Role.LEADER);
        david = organisations.signedIn(davids, Role.LEADER);
        esther = organisations.signedIn(esthers);
        hannah = organisations.signedIn(hannahs);
        ben = organisations.signedIn(bens);
        amina = organisations.signedIn(aminas);
    }

    public static <T> T as(SignedIn person, Callable<T> work) {
        return CurrentUser.runAs(person, work);
    }

    public NewInterview wanted(List<PersonId> readers, List<PersonId> people) {
        return new NewInterview(
                "Before you go",
                "To hear what was good and what was not.",
                "leaver",
                readers,
                people,
                clock.instant().plus(Duration.ofDays(10)),
                12);
    }

    /** To Hannah and Ben, for David and Esther. */
    public InterviewId send() {
        return send(wanted(List.of(davids, esthers), List.of(hannahs, bens)));
    }

    public InterviewId send(NewInterview wanted) {
        return as(farid, () -> interviews.send(UUID.randomUUID(), wanted));
    }

    public RequestId request(InterviewId interview, PersonId person) {
        return jdbc.sql("select request_id from confidential_request where interview_id = ? and person_id = ?")
                .params(interview.value(), person.value())
                .query((row, number) -> new RequestId(row.getLong("request_id")))
                .single();
    }

    /** As the next file from HR would have it. */
    public void leaves(PersonId person, LocalDate firstDayWithout) {
        jdbc.sql("update post set valid_to = ? where person_id = ?")
                .params(firstDayWithout, person.value())
                .update();
    }

    public long readings(RequestId request) {
        return jdbc.sql("select count(*) from confidential_reading where request_id = ?")
                .param(request.value())
                .query(Long.class)
                .single();
    }
}
