package org.goldenthread.instrument.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import java.util.List;

/** What the fields of the builder's dialogs have in common. */
final class BuilderFields {

    static final int TITLE = 100;
    static final int NAME = 60;
    static final int TEXT = 400;
    static final int HELP = 600;
    static final int ORIGIN = 1_000;

    private BuilderFields() {}

    /** Marks those without a text, takes the mark from the others, and gives the focus to the first that is marked. */
    static <F extends HasValue<?, String> & HasValidation> List<F> refuseEmpty(List<F> fields, String needed) {
        List<F> empty =
                fields.stream().filter(field -> field.getValue().isBlank()).toList();
        for (F field : fields) {
            field.setErrorMessage(needed);
            field.setInvalid(empty.contains(field));
        }
        empty.stream().findFirst().ifPresent(field -> {
            if (field instanceof com.vaadin.flow.component.Focusable<?> focusable) {
                focusable.focus();
            }
        });
        return empty;
    }
}
