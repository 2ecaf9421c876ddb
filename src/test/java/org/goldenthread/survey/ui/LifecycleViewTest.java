package org.goldenthread.survey.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.ViewTest;
import org.goldenthread.instrument.Instrument;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.Role;
import org.goldenthread.security.SignedIn;
import org.goldenthread.survey.LifecycleService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class LifecycleViewTest extends ViewTest {

    @Autowired
    LifecycleService lifecycle;

    private final SignedIn farid =
            new SignedIn("farid", "Farid Owner", "OWNER-" + UUID.randomUUID(), Set.of(Role.SURVEY_OWNER));
    private final String title = "Starters " + UUID.randomUUID();

    @Test
    void othersAreRefused() {
        assertRefused(LifecycleView.ROUTE);
        signIn(new SignedIn("other", "Somebody Else", "OTHER", Set.of(Role.LEADER, Role.ADMINISTRATOR)));
        assertRefused(LifecycleView.ROUTE);
    }

    @Test
    void theOwnerBeginsOneAndStopsIt() {
        signIn(farid);
        open(LifecycleView.ROUTE, LifecycleView.class);
        begin();
        assertThat(_get(TextField.class).isInvalid()).isTrue();
        enter();
        _get(IntegerField.class, spec -> spec.withLabel("How many days after, or before"))
                .setValue(0);
        begin();
        assertThat(mine()).isZero();
        _get(IntegerField.class, spec -> spec.withLabel("How many days after, or before"))
                .setValue(45);
        begin();

        assertThat(mine()).isEqualTo(1);
        assertThat(text()).contains("45 days after people start. Asked, counted and released in groups of at least 5.");
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(button ->
                        button.getAriaLabel().filter(("Stop " + title)::equals).isPresent())));
        assertThat(mine()).isZero();
    }

    @SuppressWarnings("unchecked")
    private void enter() {
        ComboBox<Instrument> instrument = _get(ComboBox.class, spec -> spec.withLabel("Questions"));
        instrument
                .getListDataView()
                .getItems()
                .filter(each -> each.key().equals("joiner"))
                .forEach(instrument::setValue);
        _get(TextField.class, spec -> spec.withLabel("Title")).setValue(title);
        _get(TextArea.class).setValue("To do better for those who come after you.");
    }

    private static void begin() {
        _click(_get(Button.class, spec -> spec.withText("Begin")));
    }

    private static String text() {
        return _get(LifecycleView.class).getElement().getTextRecursively();
    }

    private long mine() {
        return CurrentUser.runAs(farid, lifecycle::running).stream()
                .filter(each -> each.title().equals(title))
                .count();
    }
}
