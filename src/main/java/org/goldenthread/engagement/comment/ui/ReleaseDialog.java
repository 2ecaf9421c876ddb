package org.goldenthread.engagement.comment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.goldenthread.engagement.comment.CommentDesk;
import org.goldenthread.engagement.comment.CommentRefused;
import org.goldenthread.engagement.comment.CommentWave;
import org.goldenthread.engagement.comment.DeskPool;
import org.goldenthread.shell.DataTable;

/** Who will read what, before it is released for good. */
final class ReleaseDialog extends Dialog {

    ReleaseDialog(CommentWave wave, List<DeskPool> pools, CommentDesk desk, Runnable released) {
        setHeaderTitle(getTranslation("comment.release.title", wave.title()));
        setWidth("min(820px, 100%)");
        DataTable table = new DataTable(
                getTranslation("comment.release.who"),
                List.of(
                        getTranslation("comment.pools.group"),
                        getTranslation("comment.pools.question"),
                        getTranslation("comment.pools.comments"),
                        getTranslation("comment.release.named")));
        pools.forEach(pool -> table.row(
                pool.group(),
                new Span(pool.question()),
                new Span(Integer.toString(pool.kept())),
                new Span(getTranslation("comment.release.named." + pool.depth()))));
        Paragraph problem = new Paragraph();
        problem.getElement().setAttribute("role", "alert");
        problem.addClassName("answer-problem");
        Div content = new Div(
                table,
                new Paragraph(getTranslation("comment.release.above")),
                new Paragraph(getTranslation("comment.release.themes", wave.least())),
                new Paragraph(getTranslation("comment.release.gone")),
                problem);
        content.addClassName("stack");
        add(content);
        Button release = new Button(getTranslation("comment.release.do"));
        release.setDisableOnClick(true);
        release.addThemeVariants(ButtonVariant.PRIMARY);
        release.addClickListener(click -> {
            try {
                desk.release(wave.campaign());
                close();
                released.run();
            } catch (CommentRefused refused) {
                problem.setText(
                        getTranslation("comment.refused." + refused.reason().name()));
                release.setEnabled(true);
            }
        });
        getFooter().add(new Button(getTranslation("comment.release.cancel"), click -> close()), release);
    }
}
