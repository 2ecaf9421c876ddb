package org.goldenthread.looks;

import java.io.Serializable;
import org.goldenthread.organisation.PersonId;

/**
 * A record that belongs to one person.
 *
 * @param about what it is called, such as the title of a goal, which the log then says; empty when its kind says enough
 */
public record OwnRecord(PersonId owner, Looked kind, String about, Sharing sharing) implements Serializable {}
