package org.goldenthread.survey;

/** What a reporting group stands for. */
public enum GroupKind {
    ORGANISATION,
    SERVICE,
    TEAM,
    /** Several small teams, or people of a service without a team, folded together so that enough people share it. */
    FOLDED
}
