package org.goldenthread.learning.page;

import org.goldenthread.learning.CatalogueSearch;
import org.goldenthread.learning.ServedElement;

/**
 * Why some courses may be for the signed-in person.
 *
 * @param why such as "Because you want to learn about court work"
 * @param search what finds those courses
 */
public record CourseReason(String why, CatalogueSearch search) {

    /** By words that the catalogue finds them by. */
    public static CourseReason byWords(String why, String words) {
        return new CourseReason(why, new CatalogueSearch(words, false, false, null, false, null, "", null));
    }

    /** By a capability or standard that they serve. */
    public static CourseReason byServed(String why, ServedElement served) {
        return new CourseReason(why, new CatalogueSearch("", false, false, null, false, null, "", served));
    }
}
