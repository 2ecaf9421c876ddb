package org.goldenthread.engagement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.goldenthread.engagement.ConversationGuide.Point;

/** Chooses what is strong and what to talk about from the released items of one group. */
record TalkingPoints(List<Point> strong, List<Point> toTalkAbout) {

    private static final int EACH = 3;

    static TalkingPoints of(EngagementResults results) {
        List<Point> shown = results.items().stream()
                .filter(item -> item.figure().isShown())
                .map(item -> new Point(item.text(), item.theme(), results.themeName(item.theme()), item.figure()))
                .sorted(Comparator.comparingDouble(point -> -point.figure().value()))
                .toList();
        // Of few items, half are not called strong and weak at once.
        List<Point> strong = shown.subList(0, Math.min(EACH, shown.size() / 2));
        List<Point> others = shown.subList(strong.size(), shown.size());
        List<Point> talk = new ArrayList<>();
        Set<String> themes = new HashSet<>();
        others.reversed().stream()
                .filter(point -> themes.add(point.theme()))
                .limit(EACH)
                .forEach(talk::add);
        return new TalkingPoints(strong, talk);
    }
}
