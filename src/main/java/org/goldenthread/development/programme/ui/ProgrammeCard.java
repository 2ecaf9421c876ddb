package org.goldenthread.development.programme.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import org.goldenthread.development.programme.ApplicationService;
import org.goldenthread.development.programme.CohortService;
import org.goldenthread.development.programme.Enrolment.Status;
import org.goldenthread.development.programme.ProgrammeService;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.Role;
import org.goldenthread.shell.DevelopmentCard;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/** Brings the programme that one is on, and those of one's people, to one's own page. */
@Service
@Order(60)
class ProgrammeCard implements DevelopmentCard {

    private final ProgrammeService service;
    private final CohortService cohorts;
    private final ApplicationService applications;
    private final CurrentUser currentUser;

    ProgrammeCard(
            ProgrammeService service, CohortService cohorts, ApplicationService applications, CurrentUser currentUser) {
        this.service = service;
        this.applications = applications;
        this.cohorts = cohorts;
        this.currentUser = currentUser;
    }

    @Override
    public Optional<Component> card() {
        ProgrammeGlance glance = new ProgrammeGlance(
                service.mine().stream()
                        .filter(file -> file.enrolment().status() == Status.UNDER_WAY)
                        .toList(),
                service.countOfMyPeople(),
                applications.countToSupport(),
                applications.canApply() ? applications.openRounds() : List.of(),
                cohorts.coordinated(),
                currentUser.has(Role.LEARNING_PUBLISHER),
                service.today());
        return glance.isEmpty() ? Optional.empty() : Optional.of(glance);
    }
}
