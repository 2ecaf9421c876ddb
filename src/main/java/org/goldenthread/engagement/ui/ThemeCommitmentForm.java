package org.goldenthread.engagement.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import org.goldenthread.engagement.CitedTheme;
import org.goldenthread.engagement.CommitmentRefused;
import org.goldenthread.engagement.CommitmentService;
import org.goldenthread.engagement.HeardInComments;
import org.goldenthread.engagement.NewReply;
import org.goldenthread.engagement.ThemeRef;

/** A new commitment that answers what comments are about; which, was chosen where they are read. */
final class ThemeCommitmentForm extends CommitmentForm {

    private final transient HeardInComments heard;
    private final ThemeRef theme;

    /** @param published called when a commitment has been stored */
    ThemeCommitmentForm(
            CitedTheme cited,
            HeardInComments heard,
            CommitmentService commitments,
            LocalDate today,
            Runnable published) {
        super(commitments, today, published);
        this.heard = heard;
        this.theme = cited.ref();
        Paragraph spoke = new Paragraph(getTranslation("commitment.theme", theme.theme()));
        spoke.addClassName("strong");
        Paragraph where = new Paragraph(
                getTranslation("commitments.theme.where", cited.group().name(), cited.wave(), cited.question()));
        where.addClassName("muted");
        Paragraph care = new Paragraph(getTranslation("commitments.theme.care"));
        care.addClassName("muted");
        Div answers = new Div(spoke, where, care);
        answers.addClassName("thread");
        lay(List.of(answers), List.of());
        wide(answers);
    }

    @Override
    void store(NewReply reply, Entry entry) {
        heard.record(theme, reply);
    }

    @Override
    boolean refuse(CommitmentRefused refused, String says) {
        return false;
    }
}
