package org.goldenthread.looks.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import org.goldenthread.looks.Look;
import org.goldenthread.looks.LookService;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.DataTable;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;
import org.goldenthread.shell.SeenByOthers;

/** Who looked at what of mine, and when. */
@Route(WhoLookedView.ROUTE)
@RouteAlias("my-work/who-looked")
@PermitAll
class WhoLookedView extends Page implements BeforeEnterObserver {

    static final String ROUTE = "my-development/who-looked";

    private static final int AT_ONCE = 50;

    private final transient LookService service;
    private final transient Clock clock;
    private final Card card = new Card(getTranslation("looks.list"));
    private final DataTable table = new DataTable(
            getTranslation("looks.list"),
            List.of(getTranslation("looks.who"), getTranslation("looks.what"), getTranslation("looks.when")));
    private final Button older = new Button(getTranslation("looks.older"), click -> more());
    private int shown;

    private final transient List<SeenByOthers> seen;

    WhoLookedView(LookService service, List<SeenByOthers> seen, Clock clock) {
        super("looks.title");
        this.service = service;
        this.seen = seen;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        add(
                new PageHeader(
                                new Anchor("my-development", getTranslation("looks.back")),
                                getTranslation("looks.title"))
                        .says(getTranslation("looks.says")),
                card);
        seen.forEach(each -> each.told().ifPresent(this::add));
        more();
        if (shown == 0) {
            card.add(new EmptyState(getTranslation("looks.none"), getTranslation("looks.none.do")));
        } else {
            card.add(table, older, new Paragraph(getTranslation("looks.not-listed")));
        }
    }

    /** One more is asked for than shown, to know whether there are older ones. */
    private void more() {
        List<Look> looks = service.atMine(shown, AT_ONCE + 1);
        looks.stream().limit(AT_ONCE).forEach(this::row);
        shown += Math.min(looks.size(), AT_ONCE);
        older.setVisible(looks.size() > AT_ONCE);
    }

    private void row(Look look) {
        String kind = getTranslation("looks.of." + look.kind().name());
        String what = look.about().isEmpty() ? kind : getTranslation("looks.of", kind, look.about());
        table.row(look.reader(), new Span(what), new Span(Dates.moment(look.at(), clock.instant())));
    }
}
