package org.goldenthread.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.goldenthread.OrganisationFixture;
import org.goldenthread.PortalTest;
import org.goldenthread.security.CurrentUser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class StaffDirectoryTest {

    @Autowired
    StaffDirectory directory;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aLeadLeadsTheirUnitAndEverythingBelowIt() {
        var fixture = new OrganisationFixture(jdbc);
        var service = fixture.unit("Fostering", UnitKind.SERVICE, null);
        var team = fixture.unit("Fostering 1", UnitKind.TEAM, service);
        var head = fixture.person("Head", service, "Head of service", null);
        var worker = fixture.person("Worker", team, "Social worker", head);
        fixture.lead(service, head);

        assertThat(CurrentUser.runAs(fixture.signedIn(head), directory::unitsILead))
                .containsExactlyInAnyOrder(service, team);
        assertThat(CurrentUser.runAs(fixture.signedIn(worker), directory::unitsILead))
                .isEmpty();
    }

    @Test
    void aPageOfOthersIsFullAlthoughOneWouldStandOnItOneself() {
        var fixture = new OrganisationFixture(jdbc);
        var team = fixture.unit("Fostering 2", UnitKind.TEAM, null);
        var ada = fixture.person("Ada", team, "Searched for role", null);
        var ben = fixture.person("Ben", team, "Searched for role", ada);
        var cleo = fixture.person("Cleo", team, "Searched for role", ada);

        assertThat(CurrentUser.runAs(fixture.signedIn(ada), () -> directory.searchOthers("searched for", 0, 2)))
                .as("a field takes a page that is not full for the last")
                .extracting(StaffMember::id)
                .containsExactly(ben, cleo);
        assertThat(directory.searchOthers("searched for", 0, 5))
                .as("who is nobody is not left out")
                .extracting(StaffMember::id)
                .containsExactly(ada, ben, cleo);
    }

    @Test
    void nobodySignedInIsNobody() {
        assertThat(directory.me()).isEmpty();
    }
}
