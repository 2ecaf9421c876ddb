package org.goldenthread.engagement;

import java.util.Optional;
import java.util.UUID;
import org.goldenthread.organisation.StaffDirectory;
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

    /** A picture as it is sent to browsers. */
    public static final class Content {
        private final String mediaType;
        private final byte[] bytes;

        Content(String mediaType, byte[] bytes) {
            this.mediaType = mediaType;
            this.bytes = bytes;
        }

        /** Either image/png or image/jpeg. */
        public String mediaType() {
            return mediaType;
        }

        public byte[] bytes() {
            return bytes.clone();
        }
    }

    /** Empty when there is none, or it belongs to what the signed-in person does not read. */
    @PreAuthorize(Access.STAFF)
    public Optional<Content> find(UUID picture) {
        return pictures.find(picture)
                .filter(found -> isRead(found.commitment()))
                .map(StoredPictures.Stored::content);
    }

    private boolean isRead(long commitment) {
        return !commitments
                .newest(1, directory.today(), CommitmentFilter.only(commitment), rights.myTeams())
                .isEmpty();
    }
}
