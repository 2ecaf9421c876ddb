package org.goldenthread.development.cpd;

import java.io.Serializable;
import java.time.LocalDate;

/** That somebody asked the signed-in person for a peer reflection: names only. */
public record AskedOfMe(long id, String owner, String title, LocalDate askedOn, boolean given)
        implements Serializable {}
