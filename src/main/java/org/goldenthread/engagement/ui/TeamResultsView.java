package org.goldenthread.engagement.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.goldenthread.engagement.CommitmentService;
import org.goldenthread.engagement.ContextService;
import org.goldenthread.engagement.ConversationService;
import org.goldenthread.engagement.EngagementResults;
import org.goldenthread.engagement.EngagementService;
import org.goldenthread.engagement.comment.OwnWordsService;
import org.goldenthread.security.CurrentUser;

/** The page of results as a manager wants it first: the newest survey, read from their own team. */
@Route(TeamResultsView.ROUTE)
@PermitAll
class TeamResultsView extends EngagementView {

    static final String ROUTE = "my-team/engagement";

    TeamResultsView(
            EngagementService engagement,
            ContextService contexts,
            CommitmentService commitments,
            ConversationService conversations,
            OwnWordsService words,
            CurrentUser currentUser) {
        super(engagement, contexts, commitments, conversations, words, currentUser);
    }

    @Override
    Optional<EngagementResults> results(Location location) {
        return conversations.results();
    }
}
