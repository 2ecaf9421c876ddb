package org.goldenthread.notification;

import java.util.List;

/**
 * What is said, once for all who get it.
 *
 * @param source the {@link LetterSource} that it comes from, or what else it is for
 * @param about what it is about, in the words of its source
 * @param language of its texts, such as en-GB
 * @param files messages for the calendar of its one recipient; none for most letters
 * @param subject {@link #NAME} stands for the given name here and in the texts
 */
record Letter(
        String source,
        String about,
        String language,
        Keeping keeping,
        String subject,
        String plain,
        String html,
        List<LetterFile> files) {

    static final String NAME = "{name}";
}
