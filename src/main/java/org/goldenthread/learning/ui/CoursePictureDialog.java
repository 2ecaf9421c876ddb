package org.goldenthread.learning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import org.goldenthread.learning.Course;
import org.goldenthread.learning.CoursePictureService;
import org.goldenthread.learning.LearningRefused;
import org.goldenthread.picture.CleanPicture;
import org.goldenthread.picture.ui.PictureField;

/** The picture of a course: chosen, said in words or marked as decoration, taken away. */
final class CoursePictureDialog extends Dialog {

    private final transient Course course;
    private final transient CoursePictureService pictures;
    private final transient Runnable saved;
    private final PictureField picture;
    private final Paragraph problem = new Paragraph();

    CoursePictureDialog(Course course, CoursePictureService pictures, Runnable saved) {
        this.course = course;
        this.pictures = pictures;
        this.saved = saved;
        setHeaderTitle(getTranslation("publish.picture.title", course.title()));
        setWidth("min(560px, 100vw)");
        picture = new PictureField(
                        course.picture(),
                        CoursePictureDownload::address,
                        CleanPicture.CARD,
                        getTranslation("publish.picture.help"))
                .mayDecorate();
        problem.getElement().setAttribute("role", "alert");
        problem.addClassName("picture-problem");
        VerticalLayout fields = new VerticalLayout(picture, problem);
        fields.setPadding(false);
        add(fields);
        Button save = new Button(getTranslation("publish.picture.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("publish.picture.cancel"), click -> close()), save);
    }

    private void save() {
        if (!picture.isComplete()) {
            return;
        }
        try {
            pictures.change(course.id(), course.version(), picture.change());
            close();
            saved.run();
        } catch (LearningRefused refused) {
            problem.setText(LearningWords.refused(refused));
        }
    }
}
