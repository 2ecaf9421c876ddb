package org.goldenthread.development.programme;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.development.programme.ProgrammeDates.StageDates;
import org.goldenthread.development.supervision.Rhythm;
import org.goldenthread.development.supervision.SupervisionRhythm;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How often supervision is agreed for whoever is on a programme: as its stages say, moved by pauses. */
@Component
@Order(10)
class ProgrammeRhythm implements SupervisionRhythm {

    private final EnrolmentRows enrolments;
    private final StaffDirectory directory;

    ProgrammeRhythm(EnrolmentRows enrolments, StaffDirectory directory) {
        this.enrolments = enrolments;
        this.directory = directory;
    }

    @Override
    public Map<PersonId, Rhythm> of(Collection<StaffMember> people) {
        Map<PersonId, Rhythm> rhythms = new HashMap<>();
        enrolments
                .underWay(people.stream().map(StaffMember::id).toList(), directory.today())
                .forEach(each -> rhythms.merge(each.person(), rhythm(each), ProgrammeRhythm::closer));
        return rhythms;
    }

    static Rhythm rhythm(Enrolment enrolment) {
        List<Rhythm.Stage> stages = new ArrayList<>();
        List<StageDates> all = enrolment.dates().stages();
        for (StageDates dates : all) {
            boolean last = dates.equals(all.getLast());
            stages.add(new Rhythm.Stage(
                    dates.stage().supervision(), last ? Optional.empty() : Optional.of(until(enrolment, dates))));
        }
        return new Rhythm(enrolment.programme().name(), enrolment.startsOn(), stages);
    }

    /** As the programme says it, and in days where a pause has moved it. */
    private static Period until(Enrolment enrolment, StageDates dates) {
        LocalDate next = dates.to().plusDays(1);
        return enrolment.startsOn().plus(dates.stage().until()).equals(next)
                ? dates.stage().until()
                : Period.ofDays((int) ChronoUnit.DAYS.between(enrolment.startsOn(), next));
    }

    /** Of two programmes at a time, the one that has supervision more often in its first stage. */
    private static Rhythm closer(Rhythm one, Rhythm other) {
        return days(other) < days(one) ? other : one;
    }

    private static long days(Rhythm rhythm) {
        Period every = rhythm.stages().getFirst().every();
        return every.toTotalMonths() * 30 + every.getDays();
    }
}
