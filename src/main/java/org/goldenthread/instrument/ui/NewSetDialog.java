package org.goldenthread.instrument.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import org.goldenthread.instrument.InstrumentService;
import org.goldenthread.instrument.Item;
import org.goldenthread.instrument.OwnInstrument;

/** Title and first question of a new set. */
final class NewSetDialog extends Dialog {

    private final transient InstrumentService service;
    private final transient Consumer<OwnInstrument> made;
    private final TextField name = new TextField();
    private final TextField question = new TextField();
    private final TextField theme = new TextField();

    NewSetDialog(InstrumentService service, Consumer<OwnInstrument> made) {
        this.service = service;
        this.made = made;
        setHeaderTitle(getTranslation("builder.write"));
        setWidth("min(560px, 100%)");
        field(name, "builder.about.title", BuilderFields.TITLE);
        field(question, "builder.new.first", BuilderFields.TEXT);
        question.setHelperText(getTranslation("builder.new.first.help"));
        field(theme, "builder.question.theme", BuilderFields.NAME);
        theme.setHelperText(getTranslation("builder.question.theme.help"));
        Div fields = new Div(new Paragraph(getTranslation("builder.new.says")), name, question, theme);
        fields.addClassName("builder-fields");
        add(fields);
        Button begin = new Button(getTranslation("builder.new.do"), click -> begin());
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("builder.cancel"), click -> close()), begin);
    }

    private void field(TextField field, String key, int most) {
        field.setLabel(getTranslation(key));
        field.setMaxLength(most);
        field.setWidthFull();
        field.setRequiredIndicatorVisible(true);
    }

    private void begin() {
        List<TextField> empty =
                BuilderFields.refuseEmpty(List.of(name, question, theme), getTranslation("shell.needed"));
        if (!empty.isEmpty() || !isOpened()) {
            return;
        }
        close();
        made.accept(service.create(
                name.getValue(),
                getTranslation("builder.new.source"),
                getTranslation("builder.new.licence"),
                new Item("first", question.getValue().strip(), ""),
                theme.getValue()));
    }
}
