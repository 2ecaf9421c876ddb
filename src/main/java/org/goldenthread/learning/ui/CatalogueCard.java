package org.goldenthread.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.Optional;
import java.util.function.Function;
import org.goldenthread.learning.CatalogueEntry;
import org.goldenthread.learning.CourseSession;
import org.goldenthread.learning.page.LearningCard;
import org.goldenthread.learning.page.SessionPart.Beside;
import org.goldenthread.picture.ui.PictureImage;

/** A course of the catalogue as a card: its next session, and what other modules offer for that. */
final class CatalogueCard {

    private CatalogueCard() {}

    static LearningCard of(CatalogueEntry entry, Function<CourseSession, Beside> beside) {
        LearningCard card = new LearningCard(new Anchor(CourseView.link(entry.id()), entry.title()));
        Optional.ofNullable(entry.picture())
                .ifPresent(picture -> card.picture(new PictureImage(CoursePictureDownload.address(picture), picture)));
        CourseSession next = entry.next();
        if (next == null) {
            return card.says(LearningWords.kind(entry.delivery(), entry.minutes()));
        }
        Beside offered = beside.apply(next);
        card.tags(LearningWords.places(next));
        card.says(
                LearningWords.kind(entry.delivery(), entry.minutes()),
                LearningWords.when(next),
                LearningWords.place(next.plan()));
        card.tags(offered.standing().toArray(Component[]::new));
        return card.actions(offered.actions().toArray(Component[]::new));
    }
}
