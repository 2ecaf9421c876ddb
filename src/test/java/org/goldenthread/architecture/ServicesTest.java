package org.goldenthread.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;

/** Access is decided in services: a public method that says nothing about it does not get in. */
class ServicesTest {

    /** What only other services ask, and decides nothing about who may see what. Each says so in its Javadoc. */
    private static final Set<String> INTERNAL = Set.of(
            "org.goldenthread.development.PeopleInCharge",
            "org.goldenthread.development.notice.DevelopmentNotices",
            "org.goldenthread.development.supervision.SupervisionCounts",
            "org.goldenthread.framework.DatedFrameworks",
            "org.goldenthread.instrument.Instruments",
            "org.goldenthread.instrument.LaunchableInstruments",
            "org.goldenthread.learning.BookableSessions",
            "org.goldenthread.organisation.StaffDirectory",
            "org.goldenthread.performance.Caseloads",
            "org.goldenthread.security.CurrentUser");

    @Test
    void everyPublicMethodOfAServiceSaysWhoMayCallIt() {
        methods()
                .that()
                .arePublic()
                .and()
                .doNotHaveModifier(JavaModifier.STATIC)
                .and()
                .areDeclaredInClassesThat(describe("are public parts of a module's root", ServicesTest::isService))
                .should()
                .beAnnotatedWith(PreAuthorize.class)
                .orShould()
                .beDeclaredInClassesThat()
                .areAnnotatedWith(PreAuthorize.class)
                .allowEmptyShould(true)
                .check(MainCode.CLASSES);
    }

    @Test
    void whatIsExemptStillExists() {
        assertThat(INTERNAL).allMatch(MainCode.CLASSES::contain);
    }

    private static boolean isService(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.isMetaAnnotatedWith(Component.class)
                && !type.getPackageName().startsWith("org.goldenthread.local")
                && !type.getPackageName().startsWith("org.goldenthread.shell")
                && !INTERNAL.contains(type.getName())
                && !type.getName().equals("org.goldenthread.GoldenThreadApplication");
    }
}
