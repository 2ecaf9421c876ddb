package org.goldenthread.organisation;

import org.goldenthread.security.Access;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Imports the HR system's files. */
@Service
public class OrganisationImport {

    /** What the files would change; changes nothing. */
    @PreAuthorize(Access.ADMINISTRATOR)
    public ImportReport preview(ImportRequest request) {
        throw new UnsupportedOperationException(request.toString());
    }

    /** Makes the changes in one transaction; nothing is done when a file as a whole is refused. */
    @PreAuthorize(Access.ADMINISTRATOR)
    public ImportReport apply(ImportRequest request) {
        throw new UnsupportedOperationException(request.toString());
    }
}
