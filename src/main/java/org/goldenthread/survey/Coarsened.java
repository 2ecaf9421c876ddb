package org.goldenthread.survey;

/** What became of an attribute in one group: a ballot carries it only where enough people share each combination. */
public enum Coarsened {
    KEPT,
    /** All people of the group are in one band, so there is nothing to break down. */
    ALL_ALIKE,
    /** A band would have too few people. */
    TOO_FEW,
    /** Each band has enough people, but together with the attributes that are kept some combination would not. */
    TOO_FEW_TOGETHER
}
