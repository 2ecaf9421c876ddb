package org.goldenthread.instrument;

/** A change to an instrument that would leave it broken; nothing was changed. */
public final class EditRefused extends RuntimeException {

    /** Why. */
    public enum Reason {
        /** A text that is needed is missing. */
        TEXT_NEEDED,
        /** A five-point question belongs to a theme. */
        THEME_NEEDED,
        /** A choice has at least two options, and no more than the ballot has room for. */
        OPTIONS,
        /** Two options are alike. */
        OPTIONS_ALIKE,
        /** Another question is shown only after an answer that would go. */
        ANSWER_DECIDES,
        /** Another question is shown only after this one. */
        QUESTION_DECIDES,
        /** A question would stand above the one that decides whether it is asked. */
        ABOVE_WHAT_DECIDES,
        /** An instrument has at least one question. */
        LAST_QUESTION,
        TOO_MANY_QUESTIONS,
        /** No language, or the instrument's own. */
        NO_LANGUAGE,
        /** What is filled in, such as a number, would be lost. */
        GAPS
    }

    private final Reason reason;
    private final String about;

    EditRefused(Reason reason, String about) {
        super(reason + " " + about);
        this.reason = reason;
        this.about = about;
    }

    public Reason reason() {
        return reason;
    }

    /** The question, language or word that the reason is about, as its reader knows it; may be empty. */
    public String about() {
        return about;
    }
}
