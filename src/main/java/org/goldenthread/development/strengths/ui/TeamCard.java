package org.goldenthread.development.strengths.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.goldenthread.development.strengths.Strength;
import org.goldenthread.development.strengths.TeamPicture;
import org.goldenthread.development.strengths.TeamPictureService;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.Dates;

/** What one's team has much of, from five people or more who chose to be counted; and the choice. */
final class TeamCard extends Div {

    private final transient TeamPictureService service;

    TeamCard(TeamPictureService service) {
        this.service = service;
        show();
    }

    private Button show() {
        removeAll();
        Card card = new Card(getTranslation("strengths.team"));
        service.mine()
                .ifPresentOrElse(picture -> card.add(picture(picture)), () -> card.add(muted("strengths.team.none")));
        boolean chosen = service.chosen();
        Button choose = new Button(getTranslation(chosen ? "strengths.team.leave" : "strengths.team.join"), click -> {
            if (chosen) {
                service.takeBack();
            } else {
                service.choose();
            }
            show().focus();
        });
        card.add(muted(chosen ? "strengths.team.in" : "strengths.team.out"), choose);
        add(card);
        return choose;
    }

    private Div picture(TeamPicture picture) {
        DescriptionList words = new DescriptionList();
        add(words, "strengths.team.many", picture.many());
        add(words, "strengths.team.some", picture.some());
        add(words, "strengths.team.few", picture.few());
        return new Div(
                new Paragraph(
                        getTranslation("strengths.team.from", picture.people(), Dates.day(picture.lastDrawnOn()))),
                words);
    }

    private void add(DescriptionList words, String term, List<Strength> strengths) {
        if (!strengths.isEmpty()) {
            words.add(
                    new DescriptionList.Term(getTranslation(term)),
                    new DescriptionList.Description(
                            new Span(strengths.stream().map(Strength::name).collect(Collectors.joining(" · ")))));
        }
    }

    private Paragraph muted(String key) {
        Paragraph paragraph = new Paragraph(getTranslation(key));
        paragraph.addClassName("muted");
        return paragraph;
    }
}
