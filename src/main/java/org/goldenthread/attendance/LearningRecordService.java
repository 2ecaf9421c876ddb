package org.goldenthread.attendance;

import java.util.List;
import java.util.Optional;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.security.Access;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people have learned: everybody their own, line managers their people's, L&D all; nobody else. */
@Service
@Transactional(readOnly = true)
public class LearningRecordService {

    private final LearningRecords records;
    private final Certificates certificates;
    private final AttendanceRights rights;
    private final StaffDirectory directory;

    LearningRecordService(
            LearningRecords records, Certificates certificates, AttendanceRights rights, StaffDirectory directory) {
        this.records = records;
        this.certificates = certificates;
        this.rights = rights;
        this.directory = directory;
    }

    @PreAuthorize(Access.STAFF)
    public LearningRecord mine() {
        return one(rights.me().id());
    }

    /**
     * Somebody's.
     *
     * @throws AccessDeniedException when it is neither one's own nor one's people's, and one is not L&D
     */
    @PreAuthorize(Access.STAFF)
    public LearningRecord of(PersonId person) {
        if (!rights.mayRead(person)) {
            throw new AccessDeniedException("Neither one's own nor one's people's");
        }
        return one(person);
    }

    /** Of whoever reports to the signed-in person today, by name; a fixed number of queries. */
    @PreAuthorize(Access.STAFF)
    public List<LearningRecord> team() {
        List<PersonId> people = directory
                .me()
                .map(me -> directory.reportsOf(me.id(), directory.today()).stream()
                        .map(StaffMember::id)
                        .toList())
                .orElse(List.of());
        return records.of(people);
    }

    /** Empty when there is none, or it is not one's own, and one is not L&D. */
    @PreAuthorize(Access.STAFF)
    public Optional<Certificate> certificate(CompletionId completion) {
        return certificates
                .find(completion)
                .filter(found -> rights.isPublisher() || rights.isMine(found.owner()))
                .map(Certificates.Owned::certificate)
                .filter(Certificate::valid);
    }

    private LearningRecord one(PersonId person) {
        return records.of(List.of(person)).stream()
                .findFirst()
                .orElseThrow(() -> new AccessDeniedException("No such person"));
    }
}
