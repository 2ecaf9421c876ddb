package org.goldenthread.learning.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;
import org.goldenthread.learning.CostBasis;
import org.goldenthread.learning.CourseDescription;
import org.goldenthread.learning.CourseLink;
import org.goldenthread.learning.Delivery;

/** How a course is given: delivery, length, provider, what to do beforehand, and what it costs. */
final class HowStep extends CourseStep {

    private static final String SEPARATOR = " = ";

    private final ComboBox<Delivery> delivery = new ComboBox<>();
    private final IntegerField hours = new IntegerField();
    private final IntegerField minutes = new IntegerField();
    private final TextField launch = new TextField();
    private final TextField provider = new TextField();
    private final TextArea preWork = new TextArea();
    private final TextArea links = new TextArea();
    private final BigDecimalField cost = new BigDecimalField();
    private final RadioButtonGroup<CostBasis> basis = new RadioButtonGroup<>();

    HowStep(CourseDescription course) {
        delivery.setLabel(getTranslation("publish.field.delivery"));
        delivery.setItems(Delivery.values());
        delivery.setItemLabelGenerator(LearningWords::delivery);
        delivery.setValue(course.delivery());
        checks.needed(delivery, getTranslation("publish.needed.delivery"));
        hours.setLabel(getTranslation("publish.field.hours"));
        hours.setValue(course.minutes() / 60);
        checks.number(hours, 0, 999);
        minutes.setLabel(getTranslation("publish.field.minutes"));
        minutes.setValue(course.minutes() % 60);
        checks.number(minutes, 0, 59);
        Div length = new Div(hours, minutes);
        length.addClassName("row");
        launch.setLabel(getTranslation("publish.field.launch"));
        launch.setHelperText(getTranslation("publish.help.launch"));
        launch.setValue(course.launchAddress());
        launch.setVisible(course.delivery() == Delivery.E_LEARNING);
        delivery.addValueChangeListener(change -> launch.setVisible(change.getValue() == Delivery.E_LEARNING));
        provider.setLabel(getTranslation("publish.field.provider"));
        provider.setHelperText(getTranslation("publish.help.provider"));
        provider.setValue(course.provider());
        preWork.setLabel(getTranslation("publish.field.pre-work"));
        preWork.setMaxLength(CourseDescription.TEXT_LENGTH);
        preWork.setValue(course.preWork());
        links.setLabel(getTranslation("publish.field.links"));
        links.setHelperText(getTranslation("publish.help.links"));
        links.setValue(String.join(
                "\n",
                course.links().stream()
                        .map(link -> link.label() + SEPARATOR + link.address())
                        .toList()));
        checks.check(
                links,
                rules -> rules.withValidator(
                        text -> text.lines().filter(line -> !line.isBlank()).allMatch(HowStep::isLink),
                        getTranslation("publish.wrong.links")));
        cost.setLabel(getTranslation("publish.field.cost"));
        cost.setValue(course.cost());
        checks.check(
                cost,
                rules -> rules.withValidator(
                        value -> value == null || value.signum() >= 0, getTranslation("learning.refused.COST_WRONG")));
        basis.setLabel(getTranslation("publish.field.cost-basis"));
        basis.setItems(CostBasis.values());
        basis.setItemLabelGenerator(each -> getTranslation("publish.cost-basis." + each.name()));
        basis.setValue(course.costBasis());
        add(delivery, length, launch, provider, preWork, links, cost, basis);
    }

    private static boolean isLink(String line) {
        return line.matches("\\s*\\S.*? = https?://\\S+\\s*");
    }

    private static CourseLink link(String line) {
        int at = line.lastIndexOf(SEPARATOR);
        return new CourseLink(
                line.substring(0, at).strip(),
                line.substring(at + SEPARATOR.length()).strip());
    }

    @Override
    CourseDescription changed(CourseDescription before) {
        Stream<String> entered = links.getValue().lines().filter(line -> !line.isBlank());
        return new CourseDescription(
                before.title(),
                before.summary(),
                before.outcomes(),
                before.audience(),
                before.roles(),
                before.serves(),
                delivery.getValue(),
                hours.getValue() * 60 + minutes.getValue(),
                provider.getValue().strip(),
                Objects.requireNonNullElse(cost.getValue(), BigDecimal.ZERO),
                basis.getValue(),
                preWork.getValue().strip(),
                delivery.getValue() == Delivery.E_LEARNING ? launch.getValue().strip() : "",
                entered.map(HowStep::link).toList(),
                before.tags());
    }
}
