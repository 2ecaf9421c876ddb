package org.goldenthread.development.review.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.goldenthread.development.review.Answer;
import org.goldenthread.development.review.Review;
import org.goldenthread.development.review.ReviewState;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.print.Sheet;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A review on paper: what was agreed first, then both parts, and what was added after both had signed. */
final class ReviewSheet {

    private final Sheet sheet = new Sheet();
    private final I18NProvider translations;

    ReviewSheet(I18NProvider translations) {
        this.translations = translations;
    }

    Document of(Review review) {
        String title = say(
                "review.of-person", review.person().fullName(), review.cycle().name());
        Element body = sheet.element("body", sheet.element("h1", title));
        body.appendChild(sheet.element(
                "p",
                say(
                        "review.cycle",
                        Dates.day(review.cycle().from()),
                        Dates.day(review.cycle().to()),
                        Dates.day(review.cycle().signBy()))));
        if (review.state() != ReviewState.SIGNED) {
            body.appendChild(sheet.styled("p", "note", say("review.sheet.not-signed")));
        }
        body.appendChild(sheet.element("h2", say("review.agreed")));
        answers(body, review.agreed());
        review.signatures()
                .forEach(each -> body.appendChild(sheet.element("p", ReviewWords.signature(each, this::say))));
        review.parts().forEach(part -> {
            body.appendChild(sheet.element("h2", ReviewWords.part(part, this::say)));
            part.leftOn()
                    .ifPresent(day -> body.appendChild(
                            sheet.styled("p", "note", say("review.left", part.writer(), Dates.day(day)))));
            answers(body, part.answers());
        });
        if (!review.remarks().isEmpty()) {
            body.appendChild(sheet.element("h2", say("review.remarks")));
            review.remarks()
                    .forEach(remark -> body.appendChild(sheet.element(
                            "p", say("review.sheet.remark", remark.by(), Dates.day(remark.at()), remark.words()))));
        }
        return sheet.page(title, say("review.title"), "review-sheet.css", body);
    }

    private void answers(Element body, List<Answer> answers) {
        for (Answer answer : answers) {
            if (!answer.words().isBlank()) {
                body.appendChild(sheet.element("h3", answer.asked()));
                answer.words().lines().forEach(line -> body.appendChild(sheet.element("p", line)));
            }
        }
    }

    private String say(String key, Object... values) {
        return translations.getTranslation(key, Locale.UK, values);
    }
}
