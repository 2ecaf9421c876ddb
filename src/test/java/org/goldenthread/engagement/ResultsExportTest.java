package org.goldenthread.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.goldenthread.engagement.EngagementFixture.FOSTERING;
import static org.goldenthread.engagement.EngagementFixture.NORTH;
import static org.goldenthread.engagement.EngagementFixture.ORGANISATION;
import static org.goldenthread.engagement.EngagementFixture.SAFEGUARDING;
import static org.goldenthread.engagement.EngagementFixture.SOUTH;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.PortalTest;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.SignedIn;
import org.goldenthread.survey.CampaignId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@PortalTest
class ResultsExportTest {

    private static final class Taken implements ReleasedRowSink, ReleasedRowSink.Opening {
        private final List<ReleasedRow> rows = new ArrayList<>();
        private final List<ReleasedLink> links = new ArrayList<>();
        private long announced = -1;
        private long announcedLinks;
        private boolean finished;

        @Override
        public ReleasedRowSink open(Wave newest, long many, long manyLinks) {
            announced = many;
            announcedLinks = manyLinks;
            return this;
        }

        @Override
        public void row(ReleasedRow row) {
            rows.add(row);
        }

        @Override
        public void link(ReleasedLink link) {
            links.add(link);
        }

        @Override
        public void finish() {
            finished = true;
        }
    }

    @Autowired
    ResultsExport export;

    @Autowired
    EngagementService engagement;

    @Autowired
    ContextService contexts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationContext context;

    private EngagementFixture fixture;

    @BeforeEach
    void release() {
        fixture = new EngagementFixture(context);
    }

    @Test
    void nobodySignedInTakesNothing() {
        Taken taken = new Taken();
        assertThatThrownBy(() -> export.export(fixture.spring, ExportSpan.WAVE, taken))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThat(taken.announced).isNegative();
    }

    @Test
    void noPersonTakesWhatIsForProgrammes() {
        for (SignedIn person : List.of(fixture.amina, fixture.farid, fixture.grace)) {
            assertThatThrownBy(() -> CurrentUser.runAs(person, () -> {
                        export.exportAll(fixture.spring, ExportSpan.WAVE, new Taken());
                        return null;
                    }))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> CurrentUser.runAs(person, export::waves))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void eachTakesOnlyTheGroupsThatTheyMaySee() {
        assertThat(groups(fixture.amina)).containsExactlyInAnyOrder(ORGANISATION, SAFEGUARDING);
        assertThat(groups(fixture.chloe)).containsExactlyInAnyOrder(ORGANISATION, SAFEGUARDING, NORTH);
        assertThat(groups(fixture.grace)).containsExactly(ORGANISATION);
        assertThat(groups(fixture.farid)).contains(SOUTH, FOSTERING);
    }

    @Test
    void bandsAreTakenByEverybodyAsTheyAreShown() {
        CampaignId wave = fixture.closeByLengthOfService();
        EngagementResults page = CurrentUser.runAs(fixture.amina, () -> engagement.results(wave, null))
                .orElseThrow();

        Taken taken = new Taken();
        CurrentUser.runAs(fixture.amina, () -> {
            export.export(wave, ExportSpan.WAVE, taken);
            return null;
        });
        for (GroupResult band : page.bands()) {
            assertThat(taken.rows)
                    .filteredOn(row -> row.group().equals(band.group()))
                    .extracting(ReleasedRow::figure)
                    .contains(band.response(), band.index())
                    .containsAll(band.themes());
        }
        assertThat(page.bands()).hasSize(3);
        assertThat(taken.rows).hasSize((int) taken.announced);
    }

    @Test
    void questionsOfAnotherServiceStayThere() {
        assertThat(taken(fixture.david, ExportSpan.WAVE).rows)
                .filteredOn(row -> row.group().id() == FOSTERING)
                .isNotEmpty()
                .noneMatch(row -> row.figure().kind() == FigureKind.ITEM);
    }

    @Test
    void everyRowIsWhatThePageShows() {
        Taken taken = taken(fixture.farid, ExportSpan.WAVE);
        for (long group : new long[] {ORGANISATION, SAFEGUARDING, FOSTERING, NORTH, SOUTH}) {
            EngagementResults page = CurrentUser.runAs(fixture.farid, () -> engagement.results(fixture.spring, group))
                    .orElseThrow();
            List<Figure> shown = new ArrayList<>();
            shown.add(page.selected().response());
            shown.add(page.selected().index());
            shown.addAll(page.selected().themes());
            page.items().forEach(item -> shown.add(item.figure()));
            assertThat(taken.rows)
                    .filteredOn(row -> row.group().id() == group)
                    .extracting(ReleasedRow::figure)
                    .containsExactlyElementsOf(shown);
        }
    }

    /** All staff see what goes with engagement in the organisation, and nobody of any other group. */
    @Test
    void whatGoesWithEngagementIsTakenAsThePageShowsIt() {
        for (SignedIn person : List.of(fixture.grace, fixture.amina, fixture.farid)) {
            Taken taken = taken(person, ExportSpan.SERIES);
            List<Driver> page = CurrentUser.runAs(person, () -> contexts.of(fixture.spring, ORGANISATION))
                    .drivers();
            assertThat(page).isNotEmpty();
            assertThat(taken.links)
                    .hasSize((int) taken.announcedLinks)
                    .allMatch(link -> link.group().id() == ORGANISATION)
                    .extracting(ReleasedLink::driver)
                    .containsExactlyElementsOf(page);
        }
    }

    @Test
    void withheldRowsSayWhyAndNoNumber() {
        assertThat(taken(fixture.farid, ExportSpan.WAVE).rows)
                .filteredOn(row -> row.group().id() == SOUTH)
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(row.figure().isShown()).isFalse();
                    assertThat(row.figure().value()).isZero();
                    assertThat(row.figure().n()).isZero();
                    assertThat(row.figure().distribution()).isEmpty();
                    assertThat(row.figure().change()).isNull();
                });
    }

    @Test
    void asManyRowsComeAsThereAreFiguresAndAsWereAnnounced() {
        Taken one = taken(fixture.farid, ExportSpan.WAVE);
        Taken both = taken(fixture.farid, ExportSpan.SERIES);

        assertThat(one.rows).hasSize((int) one.announced).hasSize(stored(fixture.spring));
        assertThat(both.rows)
                .hasSize((int) both.announced)
                .hasSize(stored(fixture.autumn) + stored(fixture.spring))
                .first()
                .extracting(row -> row.wave().campaign())
                .isEqualTo(fixture.autumn);
    }

    @Test
    void whatDoesNotExistIsRefusedBeforeAnythingIsWritten() {
        Taken taken = new Taken();
        assertThatThrownBy(() -> CurrentUser.runAs(fixture.farid, () -> {
                    export.export(new CampaignId(-1), ExportSpan.WAVE, taken);
                    return null;
                }))
                .isInstanceOf(NoSuchElementException.class);
        assertThat(taken.announced).isNegative();
    }

    private Set<Long> groups(SignedIn person) {
        return taken(person, ExportSpan.WAVE).rows.stream()
                .map(row -> row.group().id())
                .collect(Collectors.toSet());
    }

    private Taken taken(SignedIn person, ExportSpan span) {
        return CurrentUser.runAs(person, () -> {
            Taken taken = new Taken();
            export.export(fixture.spring, span, taken);
            assertThat(taken.finished).isTrue();
            return taken;
        });
    }

    private int stored(CampaignId campaign) {
        return jdbc.sql("select count(*) from figure where campaign_id = ?")
                .param(campaign.value())
                .query(Integer.class)
                .single();
    }
}
