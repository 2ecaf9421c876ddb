package org.goldenthread.requirement;

import java.time.LocalDate;
import java.util.Set;
import org.goldenthread.OrganisationFixture;
import org.goldenthread.learning.CourseId;
import org.goldenthread.learning.Delivery;
import org.goldenthread.learning.LaunchService;
import org.goldenthread.learning.LearningFixture;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.organisation.UnitKind;
import org.goldenthread.security.Role;
import org.goldenthread.security.SignedIn;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A service with a team in it: Chloe, who manages Amina and Ben, David who leads the service, and Esther who publishes. */
public final class RequirementFixture {

    public final UnitId service;
    public final UnitId team;
    public final SignedIn amina;
    public final PersonId aminasKey;
    public final SignedIn chloe;
    public final SignedIn david;
    public final SignedIn esther;
    public final LearningFixture learning;

    private final RequirementService rules;
    private final LaunchService launches;

    public RequirementFixture(ApplicationContext context) {
        learning = new LearningFixture(context);
        rules = context.getBean(RequirementService.class);
        launches = context.getBean(LaunchService.class);
        var people = new OrganisationFixture(context.getBean(JdbcClient.class));
        service = people.unit("Family safeguarding", UnitKind.SERVICE, null);
        team = people.unit("North 2", UnitKind.TEAM, service);
        PersonId lead = people.person("David", service, "Head of service", null);
        people.lead(service, lead);
        PersonId manager = people.person("Chloe", team, "Practice manager", lead);
        aminasKey = people.person("Amina", team, "Social worker", manager);
        people.person("Ben", team, "Social worker", manager);
        david = people.signedIn(lead, Role.LEADER);
        chloe = people.signedIn(manager);
        amina = people.signedIn(aminasKey);
        esther = learning.esther;
    }

    /** E-learning that anybody can complete by themselves. */
    public CourseId elearning(String title) {
        return learning.published(
                LearningFixture.course(title, Delivery.E_LEARNING, "https://learning.example.org/" + title.length()));
    }

    /** Asks the social workers of the service, from a day on, for a year. */
    public RequirementDraft draft(CourseId course, LocalDate from) {
        return new RequirementDraft(
                course,
                Set.of(),
                "Our policy, section 4.",
                new Asked(Set.of("Social worker"), Set.of(), Set.of(service)),
                new Timing(from, null, 90, 60, 30, 12, 60, 0));
    }

    public RequirementId require(CourseId course, LocalDate from) {
        return LearningFixture.by(esther, () -> rules.add(draft(course, from)));
    }

    public void complete(SignedIn who, CourseId course) {
        LearningFixture.by(who, () -> {
            launches.launch(course);
            launches.complete(course);
            return true;
        });
    }
}
