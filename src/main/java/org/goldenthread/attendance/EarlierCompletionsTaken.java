package org.goldenthread.attendance;

/** Completions of many people were brought over from earlier records; published in the transaction that wrote them down. */
public record EarlierCompletionsTaken() {}
