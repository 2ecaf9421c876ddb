package org.goldenthread.engagement;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.goldenthread.PortalTest;
import org.goldenthread.survey.CampaignClosed;
import org.goldenthread.survey.CampaignId;
import org.goldenthread.survey.SurveyResults;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;

@PortalTest
class ReleaseTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcClient jdbc;

    @Test
    void onlyWhatReleasesReadsCountsOutOfTheBallotBox() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.goldenthread.survey..")
                .and()
                .haveNameNotMatching("org\\.goldenthread\\.engagement\\.(Release(Tally)?|Bands|HelpChecks)")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(SurveyResults.class)
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.goldenthread.survey.AnswerCounts")
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.goldenthread"));
    }

    @Test
    void aReleaseOutsideTheClosingTransactionIsRefused() {
        assertThatThrownBy(() -> events.publishEvent(new CampaignClosed(new CampaignId(-7))))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void theDatabaseRefusesANumberOnAWithheldFigure() {
        var fixture = new EngagementFixture(context);

        assertThat(withheld(fixture)).isPositive();
        assertThatThrownBy(
                        () -> jdbc.sql("update figure set n = 3 where campaign_id = :campaign and verdict <> 'SHOWN'")
                                .param("campaign", fixture.spring.value())
                                .update())
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> jdbc.sql(
                                "update figure set value = 3 where campaign_id = :campaign and verdict <> 'SHOWN'")
                        .param("campaign", fixture.spring.value())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private int withheld(EngagementFixture fixture) {
        return jdbc.sql("select count(*) from figure where campaign_id = :campaign and verdict <> 'SHOWN'")
                .param("campaign", fixture.spring.value())
                .query(Integer.class)
                .single();
    }
}
