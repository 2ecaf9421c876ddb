package org.goldenthread.development.cpd;

import java.io.Serializable;

/**
 * A piece as the colleague reads it who was asked for a peer reflection.
 *
 * @param words without what other peers said
 * @param ask what its owner would like to hear about; may be empty
 * @param mine what the colleague wrote so far
 * @param given whether its owner reads that
 */
public record PeerPiece(long id, String owner, CpdWords words, String kindName, String ask, String mine, boolean given)
        implements Serializable {}
