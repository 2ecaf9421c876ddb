package org.goldenthread.performance.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.performance.Contest;
import org.goldenthread.performance.ContestService;
import org.goldenthread.performance.Measure.Theme;
import org.goldenthread.performance.MeasureActionService;
import org.goldenthread.performance.MyMeasure;
import org.goldenthread.performance.MyWork;
import org.goldenthread.performance.MyWorkService;
import org.goldenthread.performance.SharedAction;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.shell.FigureLine;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;

/** My work: how things stand in a sentence, what needs a look, then everything else by theme. */
@Route("my-work")
@PermitAll
@Menu(title = "menu.my-work", order = 10, icon = "work")
class MyWorkView extends Page {

    private final Map<String, String> said = new HashMap<>();

    MyWorkView(MyWorkService work, MeasureActionService actions, ContestService contests, List<FigureLine> lines) {
        super("performance.title");
        addClassName("my-work");
        lines.forEach(each -> said.putAll(each.lines()));
        MyWork mine = work.overview();
        add(new PageHeader(null, getTranslation("performance.title"))
                .actions(
                        new Anchor("golden-thread", getTranslation("performance.thread")),
                        new Anchor("my-work/who-looked", getTranslation("performance.who-looked"))));
        if (mine.measures().isEmpty()) {
            add(new EmptyState(getTranslation("performance.empty"), getTranslation("performance.empty.what-to-do")));
        } else {
            show(mine, contests.mine());
        }
        List<SharedAction> shared = actions.sharedWithMe();
        if (!shared.isEmpty()) {
            add(new SharedActionsCard(shared));
        }
        List<Contest> sharedContests = contests.sharedWithMe();
        if (!sharedContests.isEmpty()) {
            add(new SharedContestsCard(sharedContests));
        }
    }

    private void show(MyWork mine, Map<String, Contest> contests) {
        Paragraph summary = new Paragraph(SummaryWords.says(this, mine));
        summary.addClassName("summary");
        add(summary);
        mine.keepInMind().ifPresent(fairness -> FairNote.of(fairness).ifPresent(this::add));
        section("performance.look", mine.needingALook(), contests);
        for (Theme theme : Theme.values()) {
            section("performance.theme." + theme.name(), mine.others(theme), contests);
        }
        Paragraph says = new Paragraph(getTranslation("performance.says"));
        says.addClassName("muted");
        add(says);
    }

    private void section(String title, List<MyMeasure> measures, Map<String, Contest> contests) {
        if (measures.isEmpty()) {
            return;
        }
        Div cards = new Div();
        cards.addClassName("measures");
        measures.forEach(measure -> cards.add(
                new MeasureCard(measure, contests.get(measure.key())).says(said.getOrDefault(measure.key(), ""))));
        String words = getTranslation(title);
        Section section = new Section(new H2(words), cards);
        section.addClassName("measures-of-theme");
        section.setClassName("needs-a-look", measures.getFirst().needsALook());
        section.setAriaLabel(words);
        add(section);
    }
}
