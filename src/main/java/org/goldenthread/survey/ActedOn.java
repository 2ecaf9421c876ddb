package org.goldenthread.survey;

/** Whether something was promised on results, so that the next survey may ask what came of it. Who knows tells. */
public interface ActedOn {

    boolean isAnything();
}
