package org.goldenthread.development;

import java.util.List;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.security.Access;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What the portal deletes by itself, for those who answer for it: numbers and days, and nothing of whose. */
@Service
public class DeletionService {

    private static final int MONTHS = 12;

    private final Deletions deletions;
    private final StaffDirectory directory;

    DeletionService(Deletions deletions, StaffDirectory directory) {
        this.deletions = deletions;
        this.directory = directory;
    }

    /** Each kind of record of development, with what was deleted of it in the last twelve months. */
    @PreAuthorize(Access.ADMINISTRATOR)
    public List<KeptKind> ofTheYear() {
        return deletions.since(directory.today().minusMonths(MONTHS));
    }
}
