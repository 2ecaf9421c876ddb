package org.goldenthread.looks;

import java.util.List;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.security.Access;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Who looked at what is the signed-in person's own. Nobody reads this of another. */
@Service
public class LookService {

    private final LookRows rows;
    private final StaffDirectory directory;

    LookService(LookRows rows, StaffDirectory directory) {
        this.rows = rows;
        this.directory = directory;
    }

    /** One page of the log, the latest first. */
    @PreAuthorize(Access.STAFF)
    public List<Look> atMine(int offset, int limit) {
        return directory.me().map(me -> rows.at(me.id(), offset, limit)).orElseGet(List::of);
    }
}
