package org.goldenthread.deputy;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.organisation.PersonId;

/** Who acts in whose place, for other services, which decide what a deputy may do. One query each. */
public interface Deputies {

    /** Those who act in a line manager's place on a day or later, the first to begin first. */
    List<Deputy> of(PersonId manager, LocalDate day);

    /** In whose place somebody acts on a day; a deputy of a deputy does not. */
    List<Deputy> held(PersonId deputy, LocalDate day);
}
