package org.goldenthread.engagement.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import org.goldenthread.engagement.CommitmentHelp;
import org.goldenthread.engagement.Help;
import org.goldenthread.engagement.SaidAndDone;
import org.goldenthread.shell.Dates;
import org.goldenthread.survey.AnswerRefused;
import org.goldenthread.survey.OpenCheck;

/** Whether it helped: two buttons for who is asked and has not answered, and what all said once it is over. */
final class HelpLine extends Div {

    /** Random, and the same should somebody tap again after a failure; it goes with the page. */
    private final UUID key = UUID.randomUUID();

    private final transient CommitmentHelp helps;
    private final SaidAndDone said;

    HelpLine(SaidAndDone said, Help help, CommitmentHelp helps) {
        this.said = said;
        this.helps = helps;
        addClassName("help-line");
        OpenCheck mine = help.mine();
        if (mine != null && !mine.answered()) {
            ask(help, mine);
        } else {
            says(words(help));
        }
    }

    private String words(Help help) {
        String until = Dates.day(help.closesOn());
        return switch (help.state()) {
            case NOBODY_ASKED -> getTranslation("commitment.help.nobody");
            case TAKEN_BACK -> getTranslation("commitment.help.taken-back");
            case ASKING ->
                getTranslation(help.mine() == null ? "commitment.help.asking" : "commitment.help.thanks", until);
            case ASKED ->
                help.isShown()
                        ? getTranslation("commitment.help.says." + help.bound().name(), help.percent(), help.n())
                        : getTranslation("commitment.help.withheld");
        };
    }

    private void ask(Help help, OpenCheck mine) {
        Paragraph question = new Paragraph(getTranslation("commitment.help.question"));
        question.addClassName("strong");
        Div buttons = new Div(tap(help, true), tap(help, false));
        buttons.addClassName("row");
        Paragraph stored = new Paragraph(getTranslation(
                "commitment.help.stored", mine.asked(), mine.group(), Dates.day(help.closesOn()), mine.threshold()));
        stored.addClassName("muted");
        add(question, buttons, stored);
    }

    private Button tap(Help help, boolean helped) {
        String words = helped ? "commitment.help.yes" : "commitment.help.no";
        Button button = new Button(getTranslation(words));
        button.setAriaLabel(getTranslation("commitment.help.named", getTranslation(words), said.title()));
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            String outcome = answer(helped) ? "commitment.help.thanks" : "commitment.help.refused";
            removeAll();
            Paragraph thanks = says(getTranslation(outcome, Dates.day(help.closesOn())));
            thanks.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
            thanks.getElement().executeJs("this.focus()");
        });
        return button;
    }

    /** @return whether it counts; not when it was answered in another window, or is over */
    private boolean answer(boolean helped) {
        try {
            helps.answer(said.commitment(), key, helped);
            return true;
        } catch (AnswerRefused refused) {
            return false;
        }
    }

    private Paragraph says(String words) {
        Paragraph says = new Paragraph(words);
        add(says);
        return says;
    }
}
