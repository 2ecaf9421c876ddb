package org.goldenthread.looks;

import java.io.Serializable;
import java.util.Set;
import org.goldenthread.organisation.PersonId;

/** Who may read a person's own record besides that person. Whatever is not named here is denied, to every role. */
public sealed interface Sharing extends Serializable {

    /** Nobody. */
    record WithNobody() implements Sharing {}

    /** Whoever is the line manager on the day: for what belongs to the two of them, such as a review. */
    record WithWhoeverManages() implements Sharing {}

    /** The same, and whoever acts in their place on the day: for what cannot wait until they are back. */
    record WithWhoeverManagesOrActs() implements Sharing {}

    /** This line manager, while they are it. The next one does not inherit what was shared with the last. */
    record WhileManagedBy(PersonId manager) implements Sharing {}

    /** These people, by name. */
    record WithPeople(Set<PersonId> people) implements Sharing {
        public WithPeople {
            people = Set.copyOf(people);
        }
    }
}
