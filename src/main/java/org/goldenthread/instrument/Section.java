package org.goldenthread.instrument;

import java.io.Serializable;

/**
 * Items that stand on one page.
 *
 * @param help what to bear in mind while answering; may be empty
 * @param grid whether neighbouring items with the same scale are laid out as one grid where there is room
 */
public record Section(String key, String title, String help, boolean grid) implements Serializable {}
