package org.goldenthread.performance.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.goldenthread.performance.MyTeam;
import org.goldenthread.performance.MyTeamService;
import org.goldenthread.performance.TeamReminderService;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;

/** My team: how the work is spread, who may need support, and what is due; people by name, and in no other order. */
@Route("my-team")
@PermitAll
@Menu(title = "menu.my-team", order = 50, icon = "team")
class MyTeamView extends Page {

    MyTeamView(MyTeamService service, TeamReminderService reminders) {
        super("team.title");
        addClassName("team-page");
        PageHeader header = new PageHeader(null, getTranslation("team.title"));
        add(header);
        service.team().ifPresentOrElse(team -> show(header, team, reminders), this::nobody);
    }

    private void show(PageHeader header, MyTeam team, TeamReminderService reminders) {
        header.says(getTranslation("team.says", team.members().size()));
        Div start = new Div(new SupportCard(team), new SpreadCard(team));
        start.addClassName("stack");
        Div end = new Div(new TeamDueCard(team), new ReminderCard(reminders));
        end.addClassName("stack");
        Div columns = new Div(start, end);
        columns.addClassName("grid-2");
        add(new WorkloadCard(team), columns);
    }

    private void nobody() {
        add(new EmptyState(getTranslation("team.nobody"), getTranslation("team.nobody.do")));
    }
}
