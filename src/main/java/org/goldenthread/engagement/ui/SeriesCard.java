package org.goldenthread.engagement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import java.util.List;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.Dates;
import org.goldenthread.survey.SeriesService;
import org.goldenthread.survey.SurveySeries;

/** Surveys that repeat themselves: when each is next, and an end to it. */
final class SeriesCard extends Composite<Card> {

    private final transient List<SurveySeries> repeated;
    private final transient SeriesService series;
    private final transient Runnable changed;

    SeriesCard(List<SurveySeries> repeated, SeriesService series, Runnable changed) {
        this.repeated = List.copyOf(repeated);
        this.series = series;
        this.changed = changed;
    }

    @Override
    protected Card initContent() {
        Card card = new Card(getTranslation("campaign.series"));
        repeated.forEach(each -> card.add(row(each)));
        return card;
    }

    private Component row(SurveySeries each) {
        Paragraph title = new Paragraph(each.title());
        title.addClassName("strong");
        Paragraph next = new Paragraph(getTranslation(
                "campaign.series.next",
                getTranslation("launch.repeat." + each.rhythm().name()),
                Dates.moment(each.nextOpensAt())));
        next.addClassName("muted");
        Div words = new Div(title, next);
        each.problem()
                .ifPresent(problem -> words.add(new Paragraph(getTranslation("campaign.series.problem", problem))));
        Button stop = new Button(getTranslation("campaign.series.stop"), click -> confirm(each));
        stop.setAriaLabel(getTranslation("campaign.series.stop-this", each.title()));
        Div actions = new Div(stop);
        actions.addClassName("actions");
        Div row = new Div(words, actions);
        row.addClassNames("between", "survey-row");
        return row;
    }

    private void confirm(SurveySeries each) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("campaign.series.confirm", each.title()));
        dialog.setText(getTranslation("campaign.series.confirm.says"));
        dialog.setConfirmText(getTranslation("campaign.series.stop"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("campaign.series.go-on"));
        dialog.addConfirmListener(confirmed -> {
            series.stop(each.id());
            Notification.show(getTranslation("campaign.series.stopped", each.title()));
            changed.run();
        });
        dialog.open();
    }
}
