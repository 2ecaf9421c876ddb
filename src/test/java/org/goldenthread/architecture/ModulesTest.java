package org.goldenthread.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import org.goldenthread.GoldenThreadApplication;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Modules talk to each other only as their {@code package-info} allows, and through their roots. */
class ModulesTest {

    @Test
    void modulesDependOnlyOnWhatTheyName() {
        ApplicationModules.of(GoldenThreadApplication.class).verify();
    }

    @Test
    void aModulesRootDoesNotKnowItsViews() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..ui..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.goldenthread..ui..")
                .check(MainCode.CLASSES);
    }

    @Test
    void onlyViewsKnowTheShell() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "..ui..", "org.goldenthread.shell..", "org.goldenthread.home..", "org.goldenthread.local..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.goldenthread.shell..")
                .check(MainCode.CLASSES);
    }

    @Test
    void onlyEngagementReadsWhatLeavesTheBallotBox() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.goldenthread.survey", "org.goldenthread.engagement")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.goldenthread.survey.SurveyResults")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.goldenthread.survey.AnswerCounts")
                .check(MainCode.CLASSES);
    }

    @Test
    void onlyCommentsAreMadeOfWhatLeavesTheCommentBoxes() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.goldenthread.survey", "org.goldenthread.engagement.comment")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.goldenthread.survey.CommentPools")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.goldenthread.survey.CommentPool")
                .check(MainCode.CLASSES);
    }

    @Test
    void onlyNotificationAsksWhomToTellOfSurveys() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.goldenthread.survey", "org.goldenthread.notification")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.goldenthread.survey.SurveyMailings")
                .check(MainCode.CLASSES);
    }

    @Test
    void nothingOfThePortalDependsOnTheDemo() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.goldenthread.local..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.goldenthread.local..")
                .check(MainCode.CLASSES);
    }
}
