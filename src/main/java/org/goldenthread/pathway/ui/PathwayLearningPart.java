package org.goldenthread.pathway.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.goldenthread.learning.page.LearningCard;
import org.goldenthread.learning.page.LearningPart;
import org.goldenthread.pathway.PathwayProgress;
import org.goldenthread.pathway.PathwayService;
import org.springframework.core.annotation.Order;

/** How far one is on each pathway that is not finished, and the next step. */
@SpringComponent
@Order(20)
class PathwayLearningPart implements LearningPart {

    private final PathwayService service;

    PathwayLearningPart(PathwayService service) {
        this.service = service;
    }

    @Override
    public List<LearningCard> cards(Runnable changed) {
        return service.mine().stream()
                .flatMap(progress -> progress.next().map(next -> card(progress, next)).stream())
                .toList();
    }

    private static LearningCard card(PathwayProgress progress, PathwayProgress.StepProgress next) {
        Anchor go = new Anchor(PathwaysView.ROUTE, translate("pathway.card.go"));
        go.getElement()
                .setAttribute(
                        "aria-label",
                        translate("pathway.card.go.named", progress.pathway().name()));
        go.addClassName("button-link");
        return new LearningCard(
                        new Anchor(PathwaysView.ROUTE, progress.pathway().name()))
                .because(translate(
                        "pathway.far", progress.done(), progress.steps().size()))
                .says(translate("pathway.card.next", next.step().name()))
                .actions(go);
    }
}
