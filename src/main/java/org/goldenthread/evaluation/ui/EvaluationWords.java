package org.goldenthread.evaluation.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import java.math.BigDecimal;
import org.goldenthread.disclosure.Share;
import org.goldenthread.evaluation.Ask;
import org.goldenthread.evaluation.Stage;
import org.goldenthread.learning.CourseId;
import org.jspecify.annotations.Nullable;

/** What evaluations are called on their pages. */
final class EvaluationWords {

    private EvaluationWords() {}

    /** "Court skills", or "Court skills: what do you see of Amina Khalil?". */
    static String title(Ask ask) {
        return ask.stage() == Stage.MANAGER
                ? translate("evaluation.ask.manager", ask.course(), ask.learnerName())
                : ask.course();
    }

    static String why(Ask ask) {
        return translate("evaluation.ask.why." + ask.stage().name(), ask.learnerName());
    }

    static String share(@Nullable Share share) {
        return share == null
                ? "–"
                : translate("evaluation.share." + share.bound().name(), share.percent());
    }

    static String pounds(@Nullable BigDecimal amount) {
        return amount == null ? "–" : translate("publish.pounds", amount);
    }

    static String gap(@Nullable Integer gap) {
        if (gap == null) {
            return "–";
        }
        return translate(
                gap == 0 ? "evaluation.gap.none" : gap > 0 ? "evaluation.gap.more" : "evaluation.gap.less",
                Math.abs(gap));
    }

    static String report(CourseId course) {
        return CourseEvaluationView.ROUTE + "/" + course.value();
    }

    static String answer(Ask ask) {
        return AnswerView.ROUTE + "/" + ask.id().value();
    }

    static Anchor button(String address, String text) {
        Anchor link = new Anchor(address, text);
        link.addClassName("button-link");
        return link;
    }
}
