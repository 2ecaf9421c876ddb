package org.goldenthread.development.strengths;

import java.util.Optional;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.security.Access;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The picture of the signed-in person's own team, and whether they are part of it. No other team's is to be had. */
@Service
public class TeamPictureService {

    private final TeamPictures pictures;
    private final StaffDirectory directory;

    TeamPictureService(TeamPictures pictures, StaffDirectory directory) {
        this.pictures = pictures;
        this.directory = directory;
    }

    @PreAuthorize(Access.STAFF)
    public boolean chosen() {
        return directory.me().map(me -> pictures.chosen(me.id())).orElse(false);
    }

    /** The picture; empty while fewer than five people are in it, or after one of them took their part back. */
    @PreAuthorize(Access.STAFF)
    public Optional<TeamPicture> mine() {
        return directory.me().flatMap(me -> pictures.of(me.unit()));
    }

    /** From now on the signed-in person's latest result waits for the next picture. */
    @Transactional
    @PreAuthorize(Access.STAFF)
    public void choose() {
        StaffMember me = me();
        pictures.choose(me.id(), directory.today());
        pictures.draw(me.unit(), directory.today());
    }

    /** Takes the part back at once, and with it every picture that it is in. */
    @Transactional
    @PreAuthorize(Access.STAFF)
    public void takeBack() {
        StaffMember me = me();
        pictures.leave(me.id(), me.unit());
    }

    private StaffMember me() {
        return directory.me().orElseThrow(() -> new AccessDeniedException("Not in the directory"));
    }
}
