package org.goldenthread.engagement;

import java.util.Optional;
import java.util.UUID;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.picture.PictureContent;
import org.goldenthread.picture.PictureTable;
import org.goldenthread.security.Access;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The pictures themselves, for those who read the commitment. */
@Service
@Transactional(readOnly = true)
public class CommitmentPictures {

    private final StoredPictures pictures;
    private final Commitments commitments;
    private final CommitmentRights rights;
    private final StaffDirectory directory;

    CommitmentPictures(
            StoredPictures pictures, Commitments commitments, CommitmentRights rights, StaffDirectory directory) {
        this.pictures = pictures;
        this.commitments = commitments;
        this.rights = rights;
        this.directory = directory;
    }

    /** Empty when there is none, or it belongs to what the signed-in person does not read. */
    @PreAuthorize(Access.STAFF)
    public Optional<PictureContent> find(UUID picture) {
        return pictures.find(picture).filter(found -> isRead(found.owner())).map(PictureTable.Stored::content);
    }

    private boolean isRead(long commitment) {
        return !commitments
                .newest(1, directory.today(), CommitmentFilter.only(commitment), rights.myTeams())
                .isEmpty();
    }
}
