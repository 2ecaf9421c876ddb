package org.goldenthread.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.io.File;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.goldenthread.GoldenThreadApplication;
import org.junit.jupiter.api.Test;

/** Habits that keep the code readable and testable. */
class HabitsTest {

    private static final Pattern COMMERCIAL = Pattern.compile(
            "(vaadin-(charts|dashboard|grid-pro|crud|board|map|rich-text-editor|spreadsheet|cookie-consent)"
                    + "|vaadin-testbench-(core|unit))[-.].*jar");
    private static final Set<String> SYSTEM_TIME = Set.of("currentTimeMillis", "systemUTC", "systemDefaultZone");

    @Test
    void dependenciesComeThroughTheConstructor() {
        NO_CLASSES_SHOULD_USE_FIELD_INJECTION.check(MainCode.CLASSES);
        noFields()
                .should()
                .beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
                .check(MainCode.CLASSES);
    }

    @Test
    void oldDatesAreNotUsed() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Date.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Calendar.class)
                .check(MainCode.CLASSES);
    }

    @Test
    void timeComesFromTheOneClock() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(GoldenThreadApplication.class.getName())
                .and()
                .areNotAssignableTo(Clock.class)
                .should()
                .callMethodWhere(describe("ask the system for the time", HabitsTest::asksTheSystem))
                .check(MainCode.CLASSES);
    }

    private static boolean asksTheSystem(JavaMethodCall call) {
        var target = call.getTarget();
        boolean nowWithoutClock = target.getOwner().getPackageName().equals("java.time")
                && target.getName().equals("now")
                && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        boolean system = SYSTEM_TIME.contains(target.getName())
                && (target.getOwner().isEquivalentTo(Clock.class)
                        || target.getOwner().isEquivalentTo(System.class));
        return nowWithoutClock || system;
    }

    @Test
    void onlyTheLauncherSpeaksToTheTerminal() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.goldenthread.local..")
                .should(ACCESS_STANDARD_STREAMS)
                .check(MainCode.CLASSES);
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|DTO|Dto|Utils?|Constants)")
                .check(MainCode.CLASSES);
    }

    @Test
    void noCommercialComponentIsUsed() {
        List<String> jars = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(path -> new File(path).getName())
                .filter(name -> name.endsWith(".jar"))
                .toList();
        assertThat(jars).anyMatch(name -> name.startsWith("vaadin-grid-flow"));
        assertThat(jars).noneMatch(name -> COMMERCIAL.matcher(name).matches());
        assertThat("vaadin-charts-flow-25.2.2.jar").matches(COMMERCIAL);
        assertThat("vaadin-grid-pro-flow-25.2.2.jar").matches(COMMERCIAL);
    }

    @Test
    void everyClassOfJourneysHasAPortalOfItsOwn() {
        Map<String, String> journeys = MainCode.sources("src/test/java/org/goldenthread/browser", "Journey.java");
        journeys.values().removeIf(text -> text.contains("@Journey\nclass") || text.contains("@interface Journey"));
        assertThat(journeys.keySet()).isEmpty();
    }
}
