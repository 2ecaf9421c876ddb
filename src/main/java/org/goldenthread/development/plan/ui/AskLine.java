package org.goldenthread.development.plan.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.goldenthread.development.plan.CareerPath;
import org.goldenthread.development.plan.CareerService;
import org.goldenthread.development.plan.Standing;

/** One thing that the next step asks for, where one stands in it, and the way to make it a goal. */
final class AskLine extends Div {

    /** @param keeps whether there is a record in which the account can be kept */
    AskLine(CareerPath.Ask ask, Optional<Standing> standing, CareerService service, boolean keeps) {
        addClassName("ask");
        RadioButtonGroup<Standing> account = new RadioButtonGroup<>(ask.text());
        account.setItems(Standing.values());
        account.setItemLabelGenerator(each -> getTranslation("career.standing." + each.name()));
        account.setValue(standing.orElse(null));
        account.setEnabled(keeps);
        account.addValueChangeListener(change -> service.stand(ask.key(), change.getValue()));
        Anchor goal = new Anchor(
                GoalView.ROUTE + "/new?title=" + URLEncoder.encode(ask.text(), StandardCharsets.UTF_8),
                getTranslation("career.goal"));
        goal.setAriaLabel(getTranslation("career.goal-named", ask.text()));
        add(account, goal);
    }
}
