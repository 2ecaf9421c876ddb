package org.goldenthread.engagement;

import java.io.Serializable;
import java.util.List;
import org.goldenthread.organisation.UnitId;

/**
 * What a manager takes to a team's conversation about its results: released figures only, and what was agreed.
 *
 * @param teams the units that the signed-in person leads themselves, by name
 * @param team the one that the guide is for
 * @param own whether the results are the team's own; else they are of the smallest group above it that is shown
 * @param group whose results they are
 * @param strong items with the most positive answers, the most first
 * @param toTalkAbout items with the fewest, one of each theme, the fewest first; none that is strong
 * @param agreed what the team has agreed after this wave, the newest first
 */
public record ConversationGuide(
        List<Team> teams,
        Team team,
        Wave wave,
        ResultGroup group,
        boolean own,
        Figure response,
        List<Point> strong,
        List<Point> toTalkAbout,
        List<SaidAndDone> agreed)
        implements Serializable {

    /** A team agrees on so many things at most: what is promised is to be kept. */
    public static final int MOST_AGREED = 3;

    /** A unit that the person leads. */
    public record Team(UnitId unit, String name) implements Serializable {}

    /** An item with its theme's key, for the questions to ask, and its name. */
    public record Point(String text, String theme, String themeName, Figure figure) implements Serializable {}

    public ConversationGuide {
        teams = List.copyOf(teams);
        strong = List.copyOf(strong);
        toTalkAbout = List.copyOf(toTalkAbout);
        agreed = List.copyOf(agreed);
    }

    /** Whether the person leads nothing that they could be asked to choose between. */
    public boolean hasOneTeam() {
        return teams.size() == 1;
    }
}
