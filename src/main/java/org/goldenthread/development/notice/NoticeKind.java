package org.goldenthread.development.notice;

/** What waits for somebody. What an e-mail says of it stands under {@code letter.development.} and its name. */
public enum NoticeKind {
    /** Named by the round. */
    REVIEW_OPEN("my-development/review"),
    REVIEW_DUE("my-development/review"),
    REVIEWS_OF_PEOPLE_OPEN("my-team/reviews"),
    REVIEWS_OF_PEOPLE_DUE("my-team/reviews"),
    /** Named by the other of the two. */
    REVIEW_OTHER_READY("my-development/review"),
    REVIEW_OF_PERSON_READY("my-team/reviews"),
    REVIEW_TO_SIGN("my-development/review"),
    REVIEW_OF_PERSON_TO_SIGN("my-team/reviews"),
    /** Named by whoever asks. */
    FEEDBACK_ASKED("my-development/review"),
    PEER_REFLECTION_ASKED("my-development/cpd"),
    /** Named by the programme. */
    PROGRAMME_REVIEW("my-development/first-years"),
    /** Named by the person. */
    PROGRAMME_REVIEW_OF_PERSON("my-development/programmes"),
    APPLICATION_TO_SUPPORT("my-development/programmes/support"),
    APPLICATION_TO_DECIDE("my-development/programmes"),
    /** Named by the programme. */
    APPLICATION_DECIDED("my-development/apply"),
    /** Named by the person whose supervision it is. */
    SUPERVISION_MISSED("my-development/supervision"),
    SUPERVISION_OF_PERSON_MISSED("my-team/supervision"),
    /** Named by the other of the two. */
    COACHING_ASKED("my-development/strengths/coach"),
    COACHING_ANSWERED("my-development/strengths/coach");

    private final String page;

    NoticeKind(String page) {
        this.page = page;
    }

    /** Where in the portal it is done. */
    public String page() {
        return page;
    }
}
