package org.goldenthread.engagement;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import javax.imageio.ImageIO;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.picture.CleanPicture;
import org.goldenthread.picture.PictureChange;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.SignedIn;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Commitments on the released waves of an {@link EngagementFixture}. */
public final class CommitmentFixture {

    public static final LocalDate DUE = LocalDate.of(2099, 12, 11);

    public final EngagementFixture organisation;

    private final CommitmentService commitments;
    private final EngagementService engagement;
    private final StaffDirectory staff;

    public CommitmentFixture(ApplicationContext context) {
        // Only the newest sixty waves are listed: those of other tests would push these out.
        context.getBean(JdbcClient.class).sql("truncate release cascade").update();
        organisation = new EngagementFixture(context);
        commitments = context.getBean(CommitmentService.class);
        engagement = context.getBean(EngagementService.class);
        staff = context.getBean(StaffDirectory.class);
    }

    /** A theme of the spring wave. */
    public long figure(String group) {
        return CurrentUser.runAs(organisation.farid, () -> engagement.figuresIMayCite(organisation.spring)).stream()
                .filter(figure -> figure.group().equals(group) && figure.title().equals("Workload"))
                .findFirst()
                .orElseThrow()
                .figure();
    }

    public PersonId person(SignedIn person) {
        return staff.findByEmployeeNumber(person.employeeNumber(), staff.today())
                .orElseThrow()
                .id();
    }

    public NewCommitment commitment(String group, String title, CommitmentStatus status, String note) {
        return new NewCommitment(
                figure(group),
                "There is too much to do",
                title,
                "Half the fields",
                person(organisation.david),
                DUE,
                status,
                note);
    }

    /** Planned, by David for his own service, else by Farid. */
    public long record(String group, String title) {
        SignedIn by = group.equals("Family safeguarding") ? organisation.david : organisation.farid;
        return CurrentUser.runAs(by, () -> commitments.record(commitment(group, title, CommitmentStatus.PLANNED, "")));
    }

    public void change(SignedIn by, long commitment, int version, CommitmentStatus status, String note) {
        CurrentUser.runAs(by, () -> {
            commitments.change(new CommitmentChange(commitment, version, status, DUE, note));
            return true;
        });
    }

    /** With a picture of nothing. */
    public void show(SignedIn by, long commitment, int version, String words) {
        CurrentUser.runAs(by, () -> {
            commitments.change(new CommitmentChange(
                    commitment,
                    version,
                    CommitmentStatus.DOING,
                    DUE,
                    "Look",
                    "",
                    PictureChange.show(picture(), words)));
            return true;
        });
    }

    public static CleanPicture picture() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "png", out);
            return CleanPicture.of(out.toByteArray(), CleanPicture.FULL_PAGE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public SaidAndDone read(SignedIn by, long commitment) {
        return CurrentUser.runAs(by, () -> commitments.all(CommitmentScope.ALL_SERVICES)).stream()
                .filter(said -> said.commitment() == commitment)
                .findFirst()
                .orElseThrow();
    }
}
