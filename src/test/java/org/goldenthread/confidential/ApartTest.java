package org.goldenthread.confidential;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.goldenthread.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What carries a name and what must not share no code, no key and no function, so neither can be taken for the other. */
@PortalTest
class ApartTest {

    private static final JavaClasses PORTAL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.goldenthread");

    private static final String ANONYMOUS = "'^(campaign|ballot|counted_ballot|participation|invitation|reporting_"
            + "|comment_box|mailing|lifecycle_|survey_|series|release|launch)'";

    @Autowired
    JdbcClient jdbc;

    @Test
    void neitherModuleKnowsTheOther() {
        noClasses()
                .that()
                .resideInAPackage("org.goldenthread.confidential..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.goldenthread.survey..", "org.goldenthread.engagement..", "org.goldenthread.disclosure..")
                .check(PORTAL);
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.goldenthread.survey..", "org.goldenthread.engagement..", "org.goldenthread.disclosure..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.goldenthread.confidential..")
                .check(PORTAL);
    }

    @Test
    void onlyNotificationAsksWhomToTell() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.goldenthread.confidential", "org.goldenthread.notification")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName(ConfidentialMailings.class.getName())
                .check(PORTAL);
    }

    @Test
    void noKeyLeadsFromOneToTheOther() {
        List<String> keys = jdbc.sql("""
                        select conrelid::regclass || ' to ' || confrelid::regclass from pg_constraint
                         where contype = 'f'
                           and (conrelid::regclass::text like 'confidential%' or confrelid::regclass::text like 'confidential%')
                        """).query(String.class).list();
        assertThat(keys).hasSize(8).allMatch(key -> key.matches("confidential_\\w+ to (confidential_\\w+|person)"));
    }

    @Test
    void noFunctionOrViewOfTheDatabaseKnowsBoth() {
        assertThat(jdbc.sql("select count(*) from pg_class where relkind = 'r' and relname ~ " + ANONYMOUS)
                        .query(Integer.class)
                        .single())
                .isGreaterThan(8);
        assertThat(jdbc.sql("""
                        select proname from pg_proc where pronamespace = 'public'::regnamespace and prosrc ~ 'confidential_'
                           and exists (select from pg_class where relkind = 'r' and relname ~ %s
                                          and prosrc ~ ('\\m' || relname || '\\M'))
                        """.formatted(ANONYMOUS)).query(String.class).list())
                .isEmpty();
        assertThat(jdbc.sql("select relname from pg_class where relkind in ('v', 'm')"
                                + " and relnamespace = 'public'::regnamespace")
                        .query(String.class)
                        .list())
                .isEmpty();
    }
}
