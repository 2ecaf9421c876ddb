package org.goldenthread.disclosure;

/** Whether a figure about a group of people may be shown, and if not, why. */
public enum Verdict {
    SHOWN,
    /** Fewer people than the threshold, or nobody, stand behind it. */
    TOO_FEW,
    /** Enough people, but a smaller group could be worked out from it and the other figures that are shown. */
    PROTECTS_OTHERS,
    /** All of them, or all but one, gave the same answer: the figure would tell what each of them said. */
    TOO_ALIKE,
    /** What it is a part of is withheld already. */
    WITHHELD_ABOVE;

    public boolean isShown() {
        return this == SHOWN;
    }
}
