package org.goldenthread.development.cpd;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.goldenthread.attendance.CompletionId;
import org.goldenthread.attendance.CompletionWithdrawn;
import org.goldenthread.attendance.CourseCompleted;
import org.goldenthread.evidence.EvidenceService;
import org.goldenthread.learning.ServedElement;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A completed course begins a piece, filled in as far as the course knows, in the transaction that completes it: what was
 * learned is only ever the person's to say. It comes once; for those of whom a regulator asks something.
 */
@Component
class CpdFromCourses {

    static final String ORIGIN = "course:";

    private final CpdRows rows;
    private final CpdRules rules;
    private final EvidenceService evidence;
    private final StaffDirectory directory;

    CpdFromCourses(CpdRows rows, CpdRules rules, EvidenceService evidence, StaffDirectory directory) {
        this.rows = rows;
        this.rules = rules;
        this.evidence = evidence;
        this.directory = directory;
    }

    @EventListener
    void begin(CourseCompleted completed) {
        if (isRegistered(completed.person())) {
            rows.begin(origin(completed.completion()), completed.person(), words(completed));
        }
    }

    /** What nobody has written into goes again; what they did stays theirs. */
    @EventListener
    void takeBack(CompletionWithdrawn withdrawn) {
        rows.untouched(origin(withdrawn.completion()), withdrawn.person())
                .filter(entry -> evidence.isEmpty(CpdEvidence.of(entry)))
                .ifPresent(entry -> rows.remove(entry, withdrawn.person()));
    }

    private boolean isRegistered(PersonId person) {
        LocalDate today = directory.today();
        return rules.forYearOf(today)
                .flatMap(rule -> directory
                        .find(person, today)
                        .filter(staff -> rule.roles().contains(staff.jobRole())))
                .isPresent();
    }

    private static CpdWords words(CourseCompleted completed) {
        String title = completed.title();
        return new CpdWords(
                title.length() > CpdWords.TITLE ? title.substring(0, CpdWords.TITLE) : title,
                completed.session() == null ? "e-learning" : "course",
                "",
                Optional.of(completed.on()),
                "",
                "",
                "",
                completed.serves().stream()
                        .filter(served -> served.framework().equals(CpdService.FRAMEWORK))
                        .map(ServedElement::element)
                        .collect(Collectors.toSet()));
    }

    private static String origin(CompletionId completion) {
        return ORIGIN + completion.value();
    }
}
