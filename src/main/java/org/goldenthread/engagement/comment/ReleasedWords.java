package org.goldenthread.engagement.comment;

import java.io.Serializable;
import java.util.UUID;

/**
 * A released comment. It does not say from which part of the group it comes, nor what it is about.
 *
 * @param id random, and the order in which comments are read
 */
public record ReleasedWords(UUID id, String words) implements Serializable {}
