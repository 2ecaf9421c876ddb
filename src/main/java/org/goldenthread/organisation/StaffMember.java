package org.goldenthread.organisation;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person with their main post (the one with most hours) on a date.
 *
 * @param unit the team, or the service or organisation for those who belong to no team
 * @param practiceLevel such as "Newly qualified"; null outside practice
 * @param fte full-time equivalent, above 0, 1 for full time
 * @param started start of this spell of employment
 */
public record StaffMember(
        PersonId id,
        String employeeNumber,
        String givenName,
        String familyName,
        String email,
        UnitId unit,
        String jobRole,
        @Nullable String practiceLevel,
        BigDecimal fte,
        ContractType contractType,
        LocalDate started,
        @Nullable PersonId manager)
        implements Serializable {

    public String fullName() {
        return givenName + " " + familyName;
    }
}
