package org.goldenthread.requirement.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;
import org.goldenthread.ViewTest;
import org.goldenthread.learning.CourseId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.requirement.RequirementFixture;
import org.goldenthread.requirement.RequirementId;
import org.goldenthread.shell.DataTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class RequirementViewsTest extends ViewTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    StaffDirectory directory;

    private RequirementFixture fixture;
    private RequirementId rule;
    private String title;

    @BeforeEach
    void begin() {
        fixture = new RequirementFixture(context);
        title = "Fire safety " + UUID.randomUUID();
        CourseId course = fixture.elearning(title);
        rule = fixture.require(course, directory.today().minusDays(10));
    }

    @Test
    void onlyPublishersComeToTheRules() {
        signIn(fixture.amina);
        for (String page :
                List.of(RequirementNavigation.RULES, RequirementNavigation.NEW, RequirementNavigation.rule(rule))) {
            assertRefused(page);
        }
    }

    @Test
    void aPersonSeesWhatIsDueAndWhy() {
        signIn(fixture.amina);
        open(RequirementNavigation.MINE, MyRequirementsView.class);
        assertThat(_find(Anchor.class, with -> with.withText(title))).hasSize(1);
        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .anySatisfy(text -> assertThat(text).contains("those in post have 90 days"));
    }

    @Test
    void whatIsDueStandsFirstOnMyLearning() {
        signIn(fixture.amina);
        navigate("my-learning");
        assertThat(_find(Anchor.class, with -> with.withText(title))).isNotEmpty();
        assertThat(_find(Anchor.class, with -> with.withText("Required learning")))
                .hasSize(1);
    }

    @Test
    void aLineManagerSeesATable() {
        signIn(fixture.chloe);
        open(RequirementNavigation.TEAM, TeamRequirementsView.class);
        assertThat(_find(DataTable.class)).hasSize(1);
        signIn(fixture.amina);
        open(RequirementNavigation.TEAM, TeamRequirementsView.class);
        assertThat(_find(DataTable.class)).isEmpty();
    }

    @Test
    void whoLeadsNoUnitSeesNoCounts() {
        signIn(fixture.amina);
        open(RequirementNavigation.COUNTS, RequirementCountsView.class);
        assertThat(_find(Paragraph.class, with -> with.withText("You lead no unit.")))
                .hasSize(1);
    }

    @Test
    void aRuleIsChangedAndBadValuesStandBesideTheirFields() {
        signIn(fixture.esther);
        open(RequirementNavigation.rule(rule), RequirementFormView.class);
        _get(TextArea.class).setValue(" ");
        _get(IntegerField.class, with -> with.withLabel("Days for starters")).setValue(9999);
        _click(_get(Button.class, with -> with.withText("Save")));
        assertThat(_get(TextArea.class).isInvalid()).isTrue();
        assertThat(_get(IntegerField.class, with -> with.withLabel("Days for starters"))
                        .isInvalid())
                .isTrue();
        _get(TextArea.class).setValue("The law says so.");
        _get(IntegerField.class, with -> with.withLabel("Days for starters")).setValue(14);
        _click(_get(Button.class, with -> with.withText("Save")));
        assertThat(_find(Span.class, with -> with.withText("The law says so."))).isNotEmpty();
    }
}
