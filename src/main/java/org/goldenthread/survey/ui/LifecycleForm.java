package org.goldenthread.survey.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.goldenthread.instrument.Instrument;
import org.goldenthread.shell.FieldChecks;
import org.goldenthread.survey.CampaignService;
import org.goldenthread.survey.LaunchRequest;
import org.goldenthread.survey.LifecycleService;
import org.goldenthread.survey.Occasion;

/** What people are asked at a moment of their employment, and when that is. */
final class LifecycleForm extends FormLayout {

    private static final int MOST_THRESHOLD = 100;
    private static final int DEFAULT_DAYS = 30;
    private static final int DEFAULT_OPEN_DAYS = 28;
    private static final int MOST_OPEN_DAYS = 90;

    private final Instant now;
    private final FieldChecks checks = new FieldChecks();
    private final ComboBox<Instrument> instrument = new ComboBox<>();
    private final TextField title = new TextField();
    private final TextArea purpose = new TextArea();
    private final Select<Occasion> occasion = new Select<>();
    private final IntegerField days = new IntegerField();
    private final IntegerField open = new IntegerField();
    private final IntegerField threshold = new IntegerField();

    LifecycleForm(List<Instrument> instruments, Instant now) {
        this.now = now;
        setAutoResponsive(true);
        setExpandColumns(true);
        setExpandFields(true);
        setAutoRows(true);
        setMaxColumns(2);
        instrument.setLabel(getTranslation("launch.instrument"));
        instrument.setItems(instruments);
        instrument.setItemLabelGenerator(Instrument::title);
        title.setLabel(getTranslation("launch.name"));
        title.setMaxLength(LaunchForm.TITLE_LENGTH);
        purpose.setLabel(getTranslation("launch.purpose"));
        purpose.setMaxLength(LaunchForm.PURPOSE_LENGTH);
        occasion.setLabel(getTranslation("lifecycle.occasion"));
        occasion.setItems(Occasion.values());
        occasion.setItemLabelGenerator(each -> getTranslation("lifecycle.occasion." + each.name()));
        occasion.setValue(Occasion.AFTER_START);
        List.<HasValue<?, ?>>of(instrument, title, purpose)
                .forEach(field -> checks.needed(field, getTranslation("shell.needed")));
        number(days, "lifecycle.days", 1, LifecycleService.MOST_DAYS, DEFAULT_DAYS);
        number(open, "lifecycle.open", 1, MOST_OPEN_DAYS, DEFAULT_OPEN_DAYS);
        number(
                threshold,
                "launch.threshold",
                CampaignService.LEAST_THRESHOLD,
                MOST_THRESHOLD,
                CampaignService.LEAST_THRESHOLD);
        add(instrument, title, purpose, occasion, days, open, threshold);
        setColspan(purpose, 2);
    }

    /** Empty when something is missing or wrong, which then stands beside its field. */
    Optional<LaunchRequest> entered() {
        if (!checks.pass()) {
            return Optional.empty();
        }
        return Optional.of(LaunchRequest.of(
                        title.getValue().strip(),
                        instrument.getValue().key() + " " + occasion.getValue() + " " + now,
                        instrument.getValue().key(),
                        now,
                        now.plus(Duration.ofDays(open.getValue())),
                        threshold.getValue())
                .because(purpose.getValue().strip()));
    }

    Occasion occasion() {
        return occasion.getValue();
    }

    int days() {
        return days.getValue();
    }

    private void number(IntegerField field, String key, int least, int most, int value) {
        field.setLabel(getTranslation(key));
        field.setValue(value);
        checks.number(field, least, most);
    }
}
