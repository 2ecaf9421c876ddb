package org.goldenthread.notification;

/**
 * What is said, once for all who get it.
 *
 * @param source the {@link LetterSource} that it comes from, or what else it is for
 * @param about what it is about, in the words of its source
 * @param language of its texts, such as en-GB
 * @param subject {@link #NAME} stands for the given name here and in the texts
 */
record Letter(
        String source, String about, String language, Keeping keeping, String subject, String plain, String html) {

    static final String NAME = "{name}";
}
