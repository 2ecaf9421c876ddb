package org.goldenthread.learning.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.goldenthread.framework.Framework;
import org.goldenthread.learning.CourseDescription;
import org.goldenthread.learning.ServedElement;

/** Who finds a course: the roles that it is for, words to find it by, and the capabilities and standards that it serves. */
final class WhoStep extends CourseStep {

    private final MultiSelectComboBox<String> roles = new MultiSelectComboBox<>();
    private final TextField tags = new TextField();
    private final List<CheckboxGroup<ServedElement>> served = new ArrayList<>();
    private final Set<ServedElement> notShown;

    /**
     * @param jobRoles to choose from
     * @param frameworks whose capabilities and standards are offered
     */
    WhoStep(CourseDescription course, List<String> jobRoles, List<Framework> frameworks) {
        Set<String> offered = new LinkedHashSet<>(jobRoles);
        offered.addAll(course.roles());
        roles.setLabel(getTranslation("publish.field.roles"));
        roles.setHelperText(getTranslation("publish.help.roles"));
        roles.setItems(offered);
        roles.setValue(Set.copyOf(course.roles()));
        tags.setLabel(getTranslation("publish.field.tags"));
        tags.setHelperText(getTranslation("publish.help.tags"));
        tags.setValue(String.join(", ", course.tags()));
        tags.setMaxLength(400);
        add(roles, tags);
        notShown = new HashSet<>(course.serves());
        frameworks.forEach(framework -> add(choices(framework, course)));
    }

    private CheckboxGroup<ServedElement> choices(Framework framework, CourseDescription course) {
        List<ServedElement> elements = framework.elements().stream()
                .map(element -> new ServedElement(framework.key(), element.key()))
                .toList();
        CheckboxGroup<ServedElement> group = new CheckboxGroup<>();
        group.setLabel(framework.name());
        group.setItems(elements);
        group.setItemLabelGenerator(each ->
                framework.element(each.element()).map(Framework.Element::name).orElse(""));
        Set<ServedElement> chosen = new HashSet<>(elements);
        chosen.retainAll(course.serves());
        group.setValue(chosen);
        notShown.removeAll(elements);
        served.add(group);
        return group;
    }

    /** What it serves of a framework that no longer applies stays as it was. */
    @Override
    CourseDescription changed(CourseDescription before) {
        Set<ServedElement> serves = new HashSet<>(notShown);
        served.forEach(group -> serves.addAll(group.getValue()));
        return new CourseDescription(
                before.title(),
                before.summary(),
                before.outcomes(),
                before.audience(),
                roles.getValue().stream().sorted().toList(),
                serves,
                before.delivery(),
                before.minutes(),
                before.provider(),
                before.cost(),
                before.costBasis(),
                before.preWork(),
                before.launchAddress(),
                before.links(),
                Arrays.stream(tags.getValue().toLowerCase(Locale.UK).split(",", -1))
                        .map(String::strip)
                        .filter(tag -> !tag.isEmpty())
                        .distinct()
                        .toList());
    }
}
