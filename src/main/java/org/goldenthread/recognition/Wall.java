package org.goldenthread.recognition;

/** Whose thanks a wall shows. */
public enum Wall {
    MY_SERVICE,
    EVERYBODY
}
