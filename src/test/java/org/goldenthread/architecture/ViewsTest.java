package org.goldenthread.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import org.goldenthread.shell.Page;
import org.junit.jupiter.api.Test;

/** What every view is. */
class ViewsTest {

    @Test
    void viewsAreToldApartByTheirPlaceAndName() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should()
                .resideInAnyPackage("..ui..", "org.goldenthread.home")
                .andShould()
                .haveSimpleNameEndingWith("View")
                .andShould()
                .bePackagePrivate()
                .andShould()
                .beAssignableTo(Page.class)
                .check(MainCode.CLASSES);
    }

    @Test
    void everyRouteSaysWhoMaySeeIt() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should()
                .beAnnotatedWith(PermitAll.class)
                .orShould()
                .beAnnotatedWith(RolesAllowed.class)
                .orShould()
                .beAnnotatedWith(DenyAll.class)
                .orShould()
                .beAnnotatedWith(AnonymousAllowed.class)
                .check(MainCode.CLASSES);
    }

    @Test
    void viewsKnowNoDatabase() {
        noClasses()
                .that()
                .resideInAnyPackage("..ui..", "org.goldenthread.home..", "org.goldenthread.shell..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..", "org.postgresql..")
                .check(MainCode.CLASSES);
    }
}
