package org.goldenthread.survey.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.organisation.ContractType;
import org.goldenthread.organisation.Unit;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.organisation.UnitKind;
import org.goldenthread.shell.FieldChecks;
import org.goldenthread.survey.Audience;
import org.goldenthread.survey.LaunchChoices;
import org.goldenthread.survey.Sampling;

/** Whom a survey asks. */
final class AudienceFields {

    private static final int LONGEST_SERVICE_MONTHS = 720;
    private static final int LONGEST_REST_DAYS = 365;

    private final FieldChecks checks = new FieldChecks();
    private final MultiSelectComboBox<Unit> units = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<Unit> except = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<String> jobRoles = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<String> practiceLevels = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<ContractType> contracts = new MultiSelectComboBox<>();
    private final IntegerField leastMonths = new IntegerField();
    private final IntegerField mostMonths = new IntegerField();
    private final IntegerField percent = new IntegerField();
    private final IntegerField restDays = new IntegerField();
    private final long seed;

    /** @param seed draws the sample */
    AudienceFields(LaunchChoices choices, long seed) {
        this.seed = seed;
        choose(units, "launch.units", "launch.everybody", choices.units());
        choose(except, "launch.except", "launch.nobody", choices.units());
        units.setItemLabelGenerator(unit -> name(unit, choices.units()));
        except.setItemLabelGenerator(unit -> name(unit, choices.units()));
        choose(jobRoles, "launch.roles", "launch.all", choices.jobRoles());
        choose(practiceLevels, "launch.levels", "launch.all", choices.practiceLevels());
        choose(contracts, "launch.contracts", "launch.all", List.of(ContractType.values()));
        contracts.setItemLabelGenerator(contract -> contracts.getTranslation("launch.contract." + contract.name()));
        months(leastMonths, "launch.least-months");
        months(mostMonths, "launch.most-months");
        number(percent, "launch.percent", "launch.percent.help", 1, 100, 100);
        number(restDays, "launch.rest", "launch.rest.help", 0, LONGEST_REST_DAYS, choices.restDays());
    }

    Component[] all() {
        return new Component[] {
            units, except, jobRoles, practiceLevels, contracts, leastMonths, mostMonths, percent, restDays
        };
    }

    void onChange(Runnable changed) {
        Stream.<HasValue<?, ?>>of(
                        units, except, jobRoles, practiceLevels, contracts, leastMonths, mostMonths, percent, restDays)
                .forEach(field -> field.addValueChangeListener(change -> changed.run()));
    }

    boolean isValid() {
        return checks.pass();
    }

    Audience audience() {
        return fitting().with(new Sampling(percent.getValue(), restDays.getValue(), seed));
    }

    /** Before anybody is spared or drawn. */
    Audience fitting() {
        return new Audience(
                Optional.of(keys(units.getValue())).filter(some -> !some.isEmpty()),
                keys(except.getValue()),
                jobRoles.getValue(),
                practiceLevels.getValue(),
                contracts.getValue(),
                Optional.ofNullable(leastMonths.getValue()).orElse(0),
                Optional.ofNullable(mostMonths.getValue()));
    }

    static <T> void choose(MultiSelectComboBox<T> box, String key, String none, Collection<T> items) {
        box.setLabel(box.getTranslation(key));
        box.setPlaceholder(box.getTranslation(none));
        box.setItems(items);
    }

    private void months(IntegerField field, String key) {
        field.setLabel(field.getTranslation(key));
        field.setMin(0);
        field.setMax(LONGEST_SERVICE_MONTHS);
        checks.check(
                field,
                rules -> rules.withValidator(
                        months -> months == null || (months >= 0 && months <= LONGEST_SERVICE_MONTHS),
                        field.getTranslation("launch.months.range", LONGEST_SERVICE_MONTHS)));
    }

    private void number(IntegerField field, String key, String helpKey, int least, int most, int value) {
        field.setLabel(field.getTranslation(key));
        field.setHelperText(field.getTranslation(helpKey));
        field.setValue(value);
        checks.number(field, least, most);
    }

    private static Set<UnitId> keys(Set<Unit> units) {
        return units.stream().map(Unit::id).collect(Collectors.toSet());
    }

    /** Teams of two services may share a name: each carries its service's. */
    private String name(Unit unit, List<Unit> all) {
        return unit.kind() == UnitKind.SERVICE
                ? unit.name()
                : all.stream()
                        .filter(above -> above.id().equals(unit.parent()))
                        .findFirst()
                        .map(above -> units.getTranslation("launch.unit.in", unit.name(), above.name()))
                        .orElse(unit.name());
    }
}
