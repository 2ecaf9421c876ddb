package org.goldenthread.engagement;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.security.Access;
import org.goldenthread.survey.AnswerRefused;
import org.goldenthread.survey.CampaignId;
import org.goldenthread.survey.CheckService;
import org.goldenthread.survey.OpenCheck;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Did it help? Asked of those for whom something was done, and told to all who read of it. */
@Service
public class CommitmentHelp {

    private final StoredHelp stored;
    private final CheckService checks;
    private final CommitmentRights rights;

    CommitmentHelp(StoredHelp stored, CheckService checks, CommitmentRights rights) {
        this.stored = stored;
        this.checks = checks;
        this.rights = rights;
    }

    /** By commitment; what is not done, or was before this was asked, has none. A fixed number of queries. */
    @PreAuthorize(Access.STAFF)
    public Map<Long, Help> of(Collection<SaidAndDone> said) {
        Map<Long, StoredHelp.Stored> found =
                stored.of(said.stream().map(SaidAndDone::commitment).toList(), rights.myTeams());
        List<CampaignId> asking = found.values().stream()
                .filter(each -> each.help().state() == Help.State.ASKING)
                .map(StoredHelp.Stored::campaign)
                .filter(Objects::nonNull)
                .toList();
        Map<CampaignId, OpenCheck> mine = asking.isEmpty() ? Map.of() : checks.forMe(asking);
        return found.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, each -> each.getValue().askedAs(mine)));
    }

    /**
     * Takes the signed-in person's answer; when it returns, it is stored, without a name or a time.
     *
     * @param key random, the same when somebody answers again after a failure
     * @throws AnswerRefused when they are not asked, have answered, or it is over; nothing was stored then
     */
    @PreAuthorize(Access.STAFF)
    public void answer(long commitment, UUID key, boolean helped) {
        CampaignId campaign = Optional.ofNullable(
                        stored.of(List.of(commitment), rights.myTeams()).get(commitment))
                .map(StoredHelp.Stored::campaign)
                .orElseThrow(
                        () -> new AccessDeniedException("Nobody is asked about this, or this person does not read it"));
        checks.answer(campaign, key, helped);
    }
}
