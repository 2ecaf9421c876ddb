package org.goldenthread.survey;

/** What a reporting group stands for. */
public enum GroupKind {
    ORGANISATION,
    SERVICE,
    TEAM,
    /** Several small teams, or people of a service without a team, folded together so that enough people share it. */
    FOLDED,
    /** People of all groups in one band of an {@link Attribute}; no part of the tree. */
    BAND
}
