package org.goldenthread.survey;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.goldenthread.organisation.StaffMember;

/** What a campaign may ask results to be broken down by, beside the place of work: one attribute in two bands. */
public enum Attribute {
    NONE {
        @Override
        String band(StaffMember person, LocalDate on) {
            return ANY;
        }
    },
    LENGTH_OF_SERVICE {
        @Override
        String band(StaffMember person, LocalDate on) {
            return ChronoUnit.YEARS.between(person.started(), on) < 2 ? "UNDER_TWO_YEARS" : "TWO_YEARS_OR_MORE";
        }
    };

    /** The band of everybody in a group whose bands would have too few people. */
    static final String ANY = "ANY";

    abstract String band(StaffMember person, LocalDate on);
}
