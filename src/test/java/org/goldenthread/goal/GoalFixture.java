package org.goldenthread.goal;

import org.goldenthread.OrganisationFixture;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.organisation.UnitKind;
import org.goldenthread.security.Role;
import org.goldenthread.security.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An organisation of two services with a leader each, and a practitioner. */
public final class GoalFixture {

    public final OrganisationFixture organisation;
    public final UnitId top;
    public final UnitId service;
    public final PersonId aminaId;
    public final SignedIn amina;
    public final SignedIn david;
    public final SignedIn other;

    public GoalFixture(JdbcClient jdbc) {
        organisation = new OrganisationFixture(jdbc);
        top = organisation.unit("Exampleshire", UnitKind.ORGANISATION, null);
        service = organisation.unit("Family safeguarding", UnitKind.SERVICE, top);
        UnitId assessment = organisation.unit("Assessment", UnitKind.SERVICE, top);
        UnitId north = organisation.unit("North", UnitKind.TEAM, service);
        PersonId head = organisation.person("David", service, "Head of service", null);
        PersonId otherHead = organisation.person("Other", assessment, "Head of service", null);
        organisation.lead(service, head);
        organisation.lead(assessment, otherHead);
        aminaId = organisation.person("Amina", north, "Social worker", head);
        amina = organisation.signedIn(aminaId);
        david = organisation.signedIn(head, Role.LEADER);
        other = organisation.signedIn(otherHead, Role.LEADER);
    }
}
