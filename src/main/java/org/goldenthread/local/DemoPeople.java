package org.goldenthread.local;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.security.SignedIn;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Who can sign in at the embedded provider: the demo people by name, anybody else by employee number. */
@Component
@Profile("local")
class DemoPeople {

    private final StaffDirectory directory;

    DemoPeople(StaffDirectory directory) {
        this.directory = directory;
    }

    /** @param userName the first name of one of the demo people, or the employee number of somebody who works here today */
    Optional<SignedIn> find(String userName) {
        return Arrays.stream(DemoPerson.values())
                .filter(person -> person.userName().equals(userName)
                        || person.employeeNumber().equalsIgnoreCase(userName))
                .map(DemoPerson::signedIn)
                .findFirst()
                .or(() -> directory
                        .findByEmployeeNumber(userName.toUpperCase(Locale.ROOT), directory.today())
                        .map(person -> new SignedIn(userName, person.fullName(), person.employeeNumber(), Set.of())));
    }
}
