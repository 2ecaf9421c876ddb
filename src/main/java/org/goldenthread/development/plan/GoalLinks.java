package org.goldenthread.development.plan;

import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.development.plan.GoalLink.Kind;
import org.goldenthread.development.strengths.StrengthService;
import org.goldenthread.engagement.CommitmentService;
import org.goldenthread.performance.MyWorkService;
import org.goldenthread.security.Access;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What the signed-in person can link a goal to: capabilities, their own measures, strengths, and what surveys said. */
@Service
public class GoalLinks {

    /** As many as the page of what changed shows at first. */
    private static final int SAID = 20;

    private final Frameworks frameworks;
    private final MyWorkService work;
    private final StrengthService strengths;
    private final CommitmentService commitments;

    GoalLinks(Frameworks frameworks, MyWorkService work, StrengthService strengths, CommitmentService commitments) {
        this.frameworks = frameworks;
        this.work = work;
        this.strengths = strengths;
        this.commitments = commitments;
    }

    @PreAuthorize(Access.STAFF)
    public List<GoalLink> mine() {
        return Stream.of(
                        frameworks.capabilities().stream()
                                .map(each -> new GoalLink(Kind.CAPABILITY, each.key(), each.name())),
                        work.mine().stream().map(each -> new GoalLink(Kind.MEASURE, each.key(), each.name())),
                        strengths.strengths().stream()
                                .map(each -> new GoalLink(Kind.STRENGTH, each.key(), each.name())),
                        commitments.recent(SAID).stream()
                                .map(said ->
                                        new GoalLink(Kind.SURVEY, String.valueOf(said.commitment()), said.title())))
                .flatMap(each -> each)
                .toList();
    }
}
