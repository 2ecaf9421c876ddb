package org.goldenthread.performance;

import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.security.Access;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is seen of the signed-in person's figures by their line manager. Only of oneself. */
@Service
public class SeenOfMeService {

    private final StaffDirectory directory;
    private final ManagerSees sees;
    private final Measures measures;

    SeenOfMeService(StaffDirectory directory, ManagerSees sees, Measures measures) {
        this.directory = directory;
        this.sees = sees;
        this.measures = measures;
    }

    /** Made from the definition that the line manager's pages are made from. */
    @PreAuthorize(Access.STAFF)
    @Transactional(readOnly = true)
    public SeenOfMe seen() {
        String manager = directory
                .me()
                .map(StaffMember::manager)
                .flatMap(who -> directory.find(who, directory.today()))
                .map(StaffMember::fullName)
                .orElse("");
        return new SeenOfMe(
                manager,
                sees.all().stream().map(Measure::name).toList(),
                measures.all().stream()
                        .filter(measure -> !sees.sees(measure.key()))
                        .map(Measure::name)
                        .toList());
    }
}
