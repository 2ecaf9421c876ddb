package org.goldenthread.learning;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;

/**
 * What a publisher writes about a course.
 *
 * @param outcomes what people can do afterwards, one on each line
 * @param audience whom it is for, in words
 * @param roles job roles that it is for; empty for everybody
 * @param minutes how long it takes a learner; a training day is {@value #TRAINING_DAY}
 * @param provider who gives it; empty for the organisation itself
 * @param cost pounds, with two decimals, for a session or a place
 * @param launchAddress where e-learning is started; empty for everything else
 * @param tags in lower case
 */
public record CourseDescription(
        String title,
        String summary,
        String outcomes,
        String audience,
        List<String> roles,
        Set<ServedElement> serves,
        Delivery delivery,
        int minutes,
        String provider,
        BigDecimal cost,
        CostBasis costBasis,
        String preWork,
        String launchAddress,
        List<CourseLink> links,
        List<String> tags)
        implements Serializable {

    /** Minutes of a day of training. */
    public static final int TRAINING_DAY = 360;

    public static final int TITLE_LENGTH = 120;
    public static final int TEXT_LENGTH = 4000;

    public CourseDescription {
        title = title.strip();
        cost = cost.setScale(2, RoundingMode.HALF_UP);
        roles = List.copyOf(roles);
        serves = Set.copyOf(serves);
        links = List.copyOf(links);
        tags = List.copyOf(tags);
    }

    /** The outcomes as a list. */
    public List<String> outcomeList() {
        return outcomes.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    CourseDescription called(String newTitle) {
        return new CourseDescription(
                newTitle,
                summary,
                outcomes,
                audience,
                roles,
                serves,
                delivery,
                minutes,
                provider,
                cost,
                costBasis,
                preWork,
                launchAddress,
                links,
                tags);
    }
}
