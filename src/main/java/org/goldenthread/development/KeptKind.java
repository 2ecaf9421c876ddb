package org.goldenthread.development;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A kind of record, and how much of it was deleted because its years were over.
 *
 * @param kind what texts call it by
 * @param years for how long it is kept
 * @param lastOn when some of it was deleted last
 * @param deleted how many in the time that was asked for
 */
public record KeptKind(String kind, int years, Optional<LocalDate> lastOn, int deleted) implements Serializable {}
