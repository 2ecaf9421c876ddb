package org.goldenthread.goal;

import java.util.List;

/**
 * Brings the signed-in person's development goals to the end of their golden thread. A module that knows them implements it;
 * where none does, the thread ends at the person's own figures. Nobody but the person is ever shown them.
 */
public interface OwnGoals {

    /** Of the signed-in person, and of nobody else; at most some ten. */
    List<OwnGoal> mine();
}
