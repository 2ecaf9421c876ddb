package org.goldenthread.performance.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import org.goldenthread.performance.Contest;
import org.goldenthread.performance.ContestAnswers;
import org.goldenthread.performance.ContestService;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.Role;
import org.goldenthread.shell.StartCard;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/** Brings answers to those who contested a figure, and contested figures to those who answer. */
@Service
@Order(20)
class ContestStart implements StartCard {

    private final ContestService contests;
    private final ContestAnswers answers;
    private final CurrentUser currentUser;

    ContestStart(ContestService contests, ContestAnswers answers, CurrentUser currentUser) {
        this.contests = contests;
        this.answers = answers;
        this.currentUser = currentUser;
    }

    @Override
    public Optional<Component> now() {
        List<Contest> unread = contests.unread();
        int open = currentUser.has(Role.ADMINISTRATOR) ? answers.countOpen() : 0;
        return unread.isEmpty() && open == 0 ? Optional.empty() : Optional.of(new ContestStartCard(unread, open));
    }
}
