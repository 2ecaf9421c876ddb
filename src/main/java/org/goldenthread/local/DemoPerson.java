package org.goldenthread.local;

import java.util.Locale;
import java.util.Set;
import org.goldenthread.security.Role;
import org.goldenthread.security.SignedIn;

/** The invented people one can sign in as; the generator gives each of them a post. */
public enum DemoPerson {
    AMINA("E10001", "Amina", "Khalil", "Social worker in North 2: answers a pulse, sees her own measures"),
    BEN("E10002", "Ben", "Ashworth", "Newly qualified social worker in North 2: the same, with a smaller caseload"),
    CHLOE("E10003", "Chloe", "Marsden", "Practice manager of North 2: reads her team's released results"),
    DAVID("E10004", "David", "Okoro", "Head of Family safeguarding: makes commitments on what staff said", Role.LEADER),
    ESTHER("E10005", "Esther", "Lindgren", "Learning and development", Role.LEARNING_PUBLISHER),
    FARID("E10006", "Farid", "Rahmani", "HR, owner of surveys: closes a pulse, reads all results", Role.SURVEY_OWNER),
    GRACE("E10007", "Grace", "Whitlock", "Administrator: imports people and structure", Role.ADMINISTRATOR),
    HANNAH("E10008", "Hannah", "Pryce", "Business support: answers a pulse");

    private final String employeeNumber;
    private final String givenName;
    private final String familyName;
    private final String whatTheyDo;
    private final Set<Role> roles;

    DemoPerson(String employeeNumber, String givenName, String familyName, String whatTheyDo, Role... roles) {
        this.employeeNumber = employeeNumber;
        this.givenName = givenName;
        this.familyName = familyName;
        this.whatTheyDo = whatTheyDo;
        this.roles = Set.of(roles);
    }

    public String employeeNumber() {
        return employeeNumber;
    }

    public String givenName() {
        return givenName;
    }

    public String familyName() {
        return familyName;
    }

    public String userName() {
        return givenName.toLowerCase(Locale.ROOT);
    }

    /** One sentence for the sign-in page and the README. */
    public String whatTheyDo() {
        return whatTheyDo;
    }

    public SignedIn signedIn() {
        return new SignedIn(userName(), givenName + " " + familyName, employeeNumber, roles);
    }
}
