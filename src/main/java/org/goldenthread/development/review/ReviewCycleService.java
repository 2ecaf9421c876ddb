package org.goldenthread.development.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.organisation.Structure;
import org.goldenthread.organisation.Unit;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.security.Access;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** HR sets rounds up, and reads how many of each service are signed; never whose, and nothing of what is in them. */
@Service
public class ReviewCycleService {

    private final CycleRows rows;
    private final StaffDirectory directory;

    ReviewCycleService(CycleRows rows, StaffDirectory directory) {
        this.rows = rows;
        this.directory = directory;
    }

    @PreAuthorize(Access.SURVEY_OWNER)
    public LocalDate today() {
        return directory.today();
    }

    /**
     * Sets a round up; sent twice from one form it is one.
     *
     * @return false when another has this name already
     */
    @Transactional
    @PreAuthorize(Access.SURVEY_OWNER)
    public boolean setUp(UUID form, NewCycle cycle) {
        StaffMember me = directory.me().orElseThrow(() -> new AccessDeniedException("Not in the directory"));
        return rows.add(form, cycle, me.id());
    }

    /** The latest first. */
    @PreAuthorize(Access.SURVEY_OWNER)
    public List<ReviewCycle> all() {
        return rows.all();
    }

    /** Service by service, by name. */
    @PreAuthorize(Access.SURVEY_OWNER)
    public List<Completion> completion(ReviewCycle cycle) {
        LocalDate today = directory.today();
        Structure structure = directory.structureOn(today);
        Map<UnitId, int[]> progress = rows.progress(cycle.id(), today);
        Map<String, int[]> services = new TreeMap<>();
        directory.headcountOn(today).forEach((unit, people) -> {
            String service = structure
                    .serviceOf(unit)
                    .or(() -> structure.find(unit))
                    .map(Unit::name)
                    .orElse("");
            int[] sums = services.computeIfAbsent(service, name -> new int[3]);
            int[] reviews = progress.getOrDefault(unit, new int[2]);
            sums[0] += people;
            sums[1] += reviews[0];
            sums[2] += reviews[1];
        });
        List<Completion> completion = new ArrayList<>();
        services.forEach((name, sums) -> completion.add(new Completion(name, sums[0], sums[1], sums[2])));
        return completion;
    }
}
