package org.goldenthread.survey;

import java.io.Serializable;

/**
 * A check that the signed-in person is asked in, and what their ballot says of them.
 *
 * @param asked how many people are asked with them
 * @param threshold the fewest answers of which anything is shown
 */
public record OpenCheck(String group, int asked, int threshold, boolean answered) implements Serializable {}
