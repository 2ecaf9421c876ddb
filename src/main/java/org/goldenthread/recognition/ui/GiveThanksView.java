package org.goldenthread.recognition.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.organisation.field.StaffItems;
import org.goldenthread.recognition.Behaviour;
import org.goldenthread.recognition.Team;
import org.goldenthread.recognition.ThanksService;
import org.goldenthread.recognition.ThanksWords;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.shell.FieldChecks;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;

/** Saying thank you, to a colleague or a team, on the wall or in private. */
@Route(GiveThanksView.ROUTE)
@PermitAll
class GiveThanksView extends Page implements BeforeEnterObserver {

    static final String ROUTE = "my-voice/thanks/new";

    private static final String COLLEAGUE = "colleague";
    private static final String TEAM = "team";

    private final transient ThanksService service;
    private final UUID form = UUID.randomUUID();
    private final RadioButtonGroup<String> who = new RadioButtonGroup<>();
    private final ComboBox<StaffMember> colleague = new ComboBox<>();
    private final ComboBox<Team> team = new ComboBox<>();
    private final ComboBox<Behaviour> behaviour = new ComboBox<>();
    private final TextArea words = new TextArea();
    private final RadioButtonGroup<Boolean> onWall = new RadioButtonGroup<>();
    private final FieldChecks checks = new FieldChecks();
    private final FieldChecks colleagueChecks = new FieldChecks();
    private final FieldChecks teamChecks = new FieldChecks();

    GiveThanksView(ThanksService service) {
        super("thanks.give");
        this.service = service;
        addClassName("thanks-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHeader(new Anchor(ThanksView.ROUTE, getTranslation("thanks.title")), getTranslation("thanks.give"))
                .says(getTranslation("thanks.give.says")));
        if (!service.takesPart()) {
            add(new EmptyState(getTranslation("thanks.nobody"), getTranslation("thanks.nobody.do")));
            return;
        }
        Button give = new Button(getTranslation("thanks.give.do"), click -> give());
        give.addThemeVariants(ButtonVariant.PRIMARY);
        Anchor cancel = new Anchor(ThanksView.ROUTE, getTranslation("thanks.cancel"));
        Div row = new Div(give, cancel);
        row.addClassName("row");
        fill();
        Div fields = new Div(who, colleague, team, behaviour, words, onWall, row);
        fields.addClassNames("stack", "thanks-form");
        Card card = new Card(getTranslation("thanks.give"));
        card.add(fields);
        add(card);
    }

    private void fill() {
        who.setLabel(getTranslation("thanks.who"));
        who.setItems(COLLEAGUE, TEAM);
        who.setItemLabelGenerator(each -> getTranslation("thanks.who." + each));
        who.addValueChangeListener(change -> {
            colleague.setVisible(COLLEAGUE.equals(change.getValue()));
            team.setVisible(TEAM.equals(change.getValue()));
        });
        team.setVisible(false);
        who.setValue(COLLEAGUE);
        colleague.setLabel(getTranslation("thanks.who.colleague"));
        StaffItems.find(colleague, service::staff);
        colleagueChecks.needed(colleague, getTranslation("thanks.who.needed"));
        team.setLabel(getTranslation("thanks.who.team"));
        team.setItems(service.teams());
        team.setItemLabelGenerator(Team::name);
        teamChecks.needed(team, getTranslation("thanks.who.needed"));
        behaviour.setLabel(getTranslation("thanks.behaviour"));
        behaviour.setItems(service.behaviours());
        behaviour.setItemLabelGenerator(Behaviour::name);
        behaviour.addValueChangeListener(change -> behaviour.setHelperText(
                change.getValue() == null ? "" : change.getValue().says()));
        checks.needed(behaviour, getTranslation("thanks.behaviour.needed"));
        words.setLabel(getTranslation("thanks.words"));
        words.setHelperText(getTranslation("thanks.words.help"));
        words.setMaxLength(ThanksWords.LENGTH);
        words.setMinRows(3);
        checks.needed(words, getTranslation("thanks.words.needed"));
        onWall.setLabel(getTranslation("thanks.reads"));
        onWall.setItems(true, false);
        onWall.setItemLabelGenerator(each -> getTranslation(each ? "thanks.reads.all" : "thanks.reads.them"));
        onWall.setValue(true);
    }

    private void give() {
        boolean toTeam = TEAM.equals(who.getValue());
        boolean named = (toTeam ? teamChecks : colleagueChecks).pass();
        if (!checks.pass() || !named) {
            return;
        }
        ThanksWords said = new ThanksWords(behaviour.getValue().key(), words.getValue(), onWall.getValue());
        if (toTeam) {
            service.give(form, team.getValue().id(), said);
        } else {
            service.give(form, colleague.getValue().id(), said);
        }
        UI.getCurrentOrThrow().navigate(MyThanksView.class);
    }
}
