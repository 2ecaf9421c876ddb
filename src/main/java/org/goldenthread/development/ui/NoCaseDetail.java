package org.goldenthread.development.ui;

import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.goldenthread.development.CaseDetail;
import org.goldenthread.shell.FieldChecks;

/** Keeps what belongs into the case file out of a field: refuses a number of a case, and reminds where a name seems to stand. */
public final class NoCaseDetail {

    private NoCaseDetail() {}

    /**
     * Says beneath the field that no child is named here, and more clearly once one seems to be.
     *
     * @param needed what is said when nothing is written; empty where nothing need be
     * @param known names that may stand in it, such as those of the two who write
     */
    public static void keep(
            TextFieldBase<?, String> field, FieldChecks checks, Optional<String> needed, Collection<String> known) {
        List<String> names = List.copyOf(known);
        String rule = field.getTranslation("development.no-case");
        field.setHelperText(rule);
        field.setValueChangeMode(ValueChangeMode.ON_BLUR);
        field.addValueChangeListener(change -> field.setHelperText(
                CaseDetail.in(change.getValue(), names) == CaseDetail.PERHAPS
                        ? field.getTranslation("development.perhaps-case")
                        : rule));
        checks.check(field, rules -> {
            var checked = needed.isEmpty() ? rules : rules.asRequired(needed.get());
            return checked.withValidator(value -> needed.isEmpty() || !value.isBlank(), needed.orElse(rule))
                    .withValidator(
                            value -> CaseDetail.in(value, names) != CaseDetail.CERTAIN,
                            field.getTranslation("development.is-case"));
        });
    }
}
