package org.goldenthread.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.OrganisationFixture;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.organisation.UnitKind;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.Role;
import org.goldenthread.security.SignedIn;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An organisation with a service of twelve, led by David, and one of three; its box is emptied when the test says so. */
public final class SuggestionFixture {

    public final UnitId organisation;
    public final UnitId safeguarding;
    public final UnitId small;
    public final PersonId davidsKey;
    public final SignedIn amina;
    public final SignedIn ben;
    public final SignedIn david;
    public final SignedIn noLeader;
    public final SignedIn farid;
    public final SignedIn outside;
    public final List<SignedIn> others = new ArrayList<>();

    private final JdbcClient jdbc;
    private final ApplicationContext context;

    public SuggestionFixture(ApplicationContext context) {
        this.context = context;
        jdbc = context.getBean(JdbcClient.class);
        empty(jdbc);
        var people = new OrganisationFixture(jdbc);
        organisation = people.unit("Exampleshire", UnitKind.ORGANISATION, null);
        safeguarding = people.unit("Family safeguarding", UnitKind.SERVICE, organisation);
        small = people.unit("Adoption", UnitKind.SERVICE, organisation);
        UnitId north = people.unit("North", UnitKind.TEAM, safeguarding);
        davidsKey = people.person("David", safeguarding, "Head of service", null);
        people.lead(safeguarding, davidsKey);
        david = people.signedIn(davidsKey, Role.LEADER);
        noLeader = people.signedIn(davidsKey);
        amina = people.signedIn(people.person("Amina", north, "Social worker", davidsKey));
        ben = people.signedIn(people.person("Ben", north, "Social worker", davidsKey));
        farid = people.signedIn(people.person("Farid", small, "HR", null), Role.SURVEY_OWNER);
        outside = new SignedIn("outside", "Outside", "OUTSIDE-" + UUID.randomUUID(), java.util.Set.of());
        for (int n = 0; n < 9; n++) {
            others.add(people.signedIn(people.person("Other", n < 7 ? north : small, "Social worker", null)));
        }
    }

    /** These tables are tested nowhere else. */
    public static void empty(JdbcClient jdbc) {
        jdbc.sql("delete from commitment_change where commitment_id in (select commitment_id from commitment"
                        + " where suggestion_id is not null)")
                .update();
        jdbc.sql("delete from commitment where suggestion_id is not null").update();
        jdbc.sql("truncate suggestion, suggestion_support, suggestion_answer cascade")
                .update();
        jdbc.sql("update suggestion_box set entries = '{}', gathered_on = date '2020-01-01'")
                .update();
    }

    public static NewSuggestion suggestion(UnitId to, String title, boolean signed) {
        return new NewSuggestion(UUID.randomUUID(), to, title, "Because of the noise in the open office.", signed);
    }

    public void send(SignedIn by, NewSuggestion suggestion) {
        CurrentUser.runAs(by, () -> {
            context.getBean(SuggestionService.class).send(suggestion);
            return true;
        });
    }

    /** Empties the box, whatever day it is. */
    public void emptyTheBox() {
        jdbc.sql("update suggestion_box set gathered_on = date '2020-01-01'").update();
        context.getBean(SuggestionRounds.class).run();
    }

    public void publish() {
        CurrentUser.runAs(farid, () -> {
            context.getBean(SuggestionChecking.class).publishAll();
            return true;
        });
    }

    /** One that is open, by its title. */
    public Suggestion published(UnitId to, String title) {
        send(amina, suggestion(to, title, false));
        emptyTheBox();
        publish();
        return find(title).orElseThrow();
    }

    public Optional<Suggestion> find(String title) {
        SuggestionService service = context.getBean(SuggestionService.class);
        return CurrentUser.runAs(amina, () -> {
            List<Suggestion> all = new ArrayList<>(service.open());
            all.addAll(service.answered());
            return all.stream().filter(each -> each.title().equals(title)).findFirst();
        });
    }

    public void support(SignedIn by, Suggestion suggestion) {
        CurrentUser.runAs(by, () -> {
            context.getBean(SuggestionService.class).support(suggestion.id(), true);
            return true;
        });
    }

    public void answer(SignedIn by, NewAnswer answer) {
        CurrentUser.runAs(by, () -> {
            context.getBean(SuggestionService.class).answer(answer);
            return true;
        });
    }
}
