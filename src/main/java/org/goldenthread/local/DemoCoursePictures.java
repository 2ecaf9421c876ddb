package org.goldenthread.local;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.goldenthread.learning.CourseListItem;
import org.goldenthread.learning.CoursePictureService;
import org.goldenthread.learning.CourseService;
import org.goldenthread.learning.PublishingService;
import org.goldenthread.picture.CleanPicture;
import org.goldenthread.picture.PictureChange;
import org.goldenthread.security.CurrentUser;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Decoration for some courses: hills in a colour of their own, and a golden thread over them. */
@Component
@Profile("local")
@Order(31)
class DemoCoursePictures implements DemoPart {

    private static final List<String> COURSES = List.of(
            "Court skills",
            "The child's voice",
            "Motivational interviewing",
            "Analysis and writing",
            "Neglect",
            "Life story");
    private static final int WIDTH = 800;
    private static final int HEIGHT = 320;

    private final PublishingService publishing;
    private final CourseService courses;
    private final CoursePictureService pictures;

    DemoCoursePictures(PublishingService publishing, CourseService courses, CoursePictureService pictures) {
        this.publishing = publishing;
        this.courses = courses;
        this.pictures = pictures;
    }

    @Override
    public void load(DemoOrganisation organisation) {
        CurrentUser.runAs(DemoPerson.ESTHER.signedIn(), () -> {
            for (int n = 0; n < COURSES.size(); n++) {
                CourseListItem found =
                        publishing.list(COURSES.get(n), null, 0, 1).getFirst();
                pictures.change(
                        found.id(),
                        courses.find(found.id()).orElseThrow().version(),
                        PictureChange.show(picture(n), ""));
            }
            return true;
        });
    }

    private static CleanPicture picture(int number) {
        BufferedImage paper = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = paper.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        float hue = 0.42f + number * 0.035f;
        pen.setPaint(new GradientPaint(
                0, 0, Color.getHSBColor(hue, 0.12f, 0.96f), 0, HEIGHT, Color.getHSBColor(hue, 0.28f, 0.86f)));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        for (int hill = 0; hill < 3; hill++) {
            pen.setColor(Color.getHSBColor(hue, 0.35f + 0.15f * hill, 0.72f - 0.17f * hill));
            pen.fill(hill(number + hill, HEIGHT * (0.45 + 0.17 * hill), true));
        }
        pen.setColor(new Color(0xC9, 0x8A, 0x1B));
        pen.setStroke(new BasicStroke(5));
        pen.draw(hill(number + 1, HEIGHT * 0.42, false));
        pen.dispose();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(paper, "png", out);
            return CleanPicture.of(out.toByteArray(), CleanPicture.CARD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path2D hill(int number, double height, boolean closed) {
        Path2D path = new Path2D.Double();
        path.moveTo(0, height + wave(number, 0));
        for (int x = 10; x <= WIDTH; x += 10) {
            path.lineTo(x, height + wave(number, x));
        }
        if (closed) {
            path.lineTo(WIDTH, HEIGHT);
            path.lineTo(0, HEIGHT);
            path.closePath();
        }
        return path;
    }

    private static double wave(int number, int x) {
        return 34 * Math.sin(x / (90.0 + 17 * (number % 4)) + number * 1.7);
    }
}
