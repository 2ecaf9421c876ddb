package org.goldenthread.development.strengths;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Which strengths a team has much of, from those who chose to be counted. No number but that of the people: a strength that
 * everybody or nobody has would tell it of each.
 *
 * @param people at least five
 * @param lastDrawnOn when the newest of them came in, in England
 * @param many signature strengths of half of them or more
 * @param some of two or more
 * @param few of one, or nobody
 */
public record TeamPicture(
        int people, LocalDate lastDrawnOn, List<Strength> many, List<Strength> some, List<Strength> few)
        implements Serializable {

    public TeamPicture {
        many = List.copyOf(many);
        some = List.copyOf(some);
        few = List.copyOf(few);
    }

    static TeamPicture of(int people, LocalDate on, Map<String, Integer> holders, List<Strength> strengths) {
        return new TeamPicture(
                people,
                on,
                strengths.stream()
                        .filter(each -> 2 * count(holders, each) >= people)
                        .toList(),
                strengths.stream()
                        .filter(each -> 2 * count(holders, each) < people && count(holders, each) >= 2)
                        .toList(),
                strengths.stream()
                        .filter(each -> 2 * count(holders, each) < people && count(holders, each) < 2)
                        .toList());
    }

    private static int count(Map<String, Integer> holders, Strength strength) {
        return holders.getOrDefault(strength.key(), 0);
    }
}
