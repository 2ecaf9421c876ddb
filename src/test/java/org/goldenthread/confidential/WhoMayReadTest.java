package org.goldenthread.confidential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.goldenthread.confidential.ConfidentialFixture.ANSWERS;
import static org.goldenthread.confidential.ConfidentialFixture.COMMENTS;
import static org.goldenthread.confidential.ConfidentialFixture.as;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.PortalTest;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.security.Role;
import org.goldenthread.security.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** Every relation that somebody can have to an answer, with the most that the identity provider could give them. */
@PortalTest
class WhoMayReadTest {

    enum Relation {
        READER,
        OWNER_OF_THE_INTERVIEW,
        ANOTHER_OWNER,
        ADMINISTRATOR,
        LINE_MANAGER,
        HEAD_OF_SERVICE,
        COLLEAGUE,
        READER_OF_ANOTHER_INTERVIEW,
        READER_WHO_HAS_LEFT,
        ASKED_IN_THE_SAME,
        THE_PERSON_ASKED,
        FROM_OUTSIDE
    }

    @Autowired
    ApplicationContext context;

    @Autowired
    MyInterviewService mine;

    @Autowired
    InterviewReadingService reading;

    @Autowired
    InterviewService interviews;

    @Autowired
    StaffDirectory directory;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private ConfidentialFixture fixture;
    private InterviewId interview;
    private RequestId hannahs;
    private final Map<Relation, SignedIn> people = new EnumMap<>(Relation.class);

    @BeforeEach
    void ask() {
        fixture = new ConfidentialFixture(context);
        interview = fixture.send(
                fixture.wanted(List.of(fixture.esthers, fixture.aminas), List.of(fixture.hannahs, fixture.bens)));
        InterviewId other = fixture.send(fixture.wanted(List.of(fixture.davids), List.of(fixture.bens)));
        assertThat(other).isNotEqualTo(interview);
        hannahs = fixture.request(interview, fixture.hannahs);
        as(fixture.hannah, () -> {
            mine.send(interview, ANSWERS, COMMENTS);
            return true;
        });
        fixture.leaves(fixture.aminas, directory.today());
        people.put(Relation.READER, fixture.esther);
        people.put(Relation.OWNER_OF_THE_INTERVIEW, fixture.farid);
        people.put(Relation.ANOTHER_OWNER, with(fixture.david, Role.SURVEY_OWNER));
        people.put(Relation.ADMINISTRATOR, fixture.grace);
        people.put(Relation.LINE_MANAGER, fixture.chloe);
        people.put(Relation.HEAD_OF_SERVICE, fixture.david);
        people.put(Relation.COLLEAGUE, new ConfidentialFixture(context).ben);
        people.put(Relation.READER_OF_ANOTHER_INTERVIEW, fixture.david);
        people.put(Relation.READER_WHO_HAS_LEFT, fixture.amina);
        people.put(Relation.ASKED_IN_THE_SAME, fixture.ben);
        people.put(Relation.THE_PERSON_ASKED, fixture.hannah);
        people.put(Relation.FROM_OUTSIDE, new SignedIn("x", "X", "nobody-here", all()));
    }

    private static Set<Role> all() {
        return Set.of(Role.values());
    }

    private static SignedIn with(SignedIn person, Role role) {
        return new SignedIn(person.userName(), person.fullName(), person.employeeNumber(), Set.of(role));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "READER")
    void nobodyElseReadsWhateverTheirRole(Relation relation) {
        SignedIn person = people.get(relation);
        for (SignedIn each : List.of(person, new SignedIn(person.userName(), "X", person.employeeNumber(), all()))) {
            assertThatThrownBy(() -> as(each, () -> reading.read(hannahs))).isInstanceOf(AccessDeniedException.class);
            assertThat(as(each, reading::mine)).noneMatch(toRead -> toRead.id().equals(interview));
        }
        assertThat(fixture.readings(hannahs)).isZero();
    }

    @Test
    void aNamedReaderReadsAndStandsInTheLog() {
        ReadAnswers read = as(fixture.esther, () -> reading.read(hannahs));

        assertThat(read.name()).isEqualTo("Hannah Test");
        assertThat(read.answers().answers()).isEqualTo(ANSWERS);
        assertThat(read.answers().comments()).containsEntry("what-would-change", "Fewer forms");
        assertThat(as(fixture.hannah, () -> mine.find(interview)).readings())
                .extracting(Reading::reader)
                .containsExactly("Esther Test");
        as(fixture.esther, () -> reading.read(hannahs));
        assertThat(fixture.readings(hannahs)).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"THE_PERSON_ASKED", "ASKED_IN_THE_SAME"})
    void nobodyButThoseAskedSeesTheirPage(Relation relation) {
        assertThatThrownBy(() -> as(people.get(relation), () -> mine.find(interview)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(people.get(relation), () -> {
                    mine.send(interview, ANSWERS, COMMENTS);
                    return true;
                }))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whoIsAskedInTheSameInterviewSeesOnlyTheirOwn() {
        assertThat(as(fixture.ben, () -> mine.find(interview)).answers()).isEmpty();
        as(fixture.esther, () -> reading.read(hannahs));
        assertThat(as(fixture.ben, () -> mine.find(interview)).readings()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.INCLUDE,
            names = {"READER", "ADMINISTRATOR", "LINE_MANAGER", "COLLEAGUE", "THE_PERSON_ASKED"})
    void nobodyWithoutTheRoleSetsOneUp(Relation relation) {
        SignedIn person = people.get(relation);
        assertThatThrownBy(() -> as(
                        person,
                        () -> interviews.send(
                                UUID.randomUUID(), fixture.wanted(List.of(fixture.esthers), List.of(fixture.hannahs)))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(person, interviews::mine)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(person, () -> interviews.staff("", 0, 5)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anotherOwnerDoesNotSeeWhatWasSetUp() {
        assertThat(as(fixture.farid, interviews::mine)).extracting(SetUp::id).contains(interview);
        assertThat(as(people.get(Relation.ANOTHER_OWNER), interviews::mine)).isEmpty();
    }

    @Test
    void theOwnerReadsAsSoonAsTheyAreNamedAndNotBefore() {
        InterviewId named = fixture.send(fixture.wanted(List.of(fixture.farids), List.of(fixture.hannahs)));
        as(fixture.hannah, () -> {
            mine.send(named, ANSWERS, COMMENTS);
            return true;
        });
        RequestId request = fixture.request(named, fixture.hannahs);
        assertThat(as(fixture.farid, () -> reading.read(request)).answers().answers())
                .isEqualTo(ANSWERS);
    }

    @Test
    void aReaderWhoComesBackReadsAgainAndOneWhoLeavesTomorrowStillDoes() {
        fixture.leaves(fixture.aminas, directory.today().plusDays(1));
        assertThat(as(fixture.amina, () -> reading.read(hannahs)).name()).isEqualTo("Hannah Test");
    }

    @Test
    void whatCannotBeLoggedCannotBeRead() {
        jdbc.sql("alter table confidential_reading add constraint disk_is_full check (false) not valid")
                .update();
        try {
            assertThatThrownBy(() -> as(fixture.esther, () -> reading.read(hannahs)))
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("disk_is_full");
        } finally {
            jdbc.sql("alter table confidential_reading drop constraint disk_is_full")
                    .update();
        }
        assertThat(fixture.readings(hannahs)).isZero();
    }

    @Test
    void whatFailsAfterwardsDoesNotTakeTheReadingBack() {
        transaction.executeWithoutResult(status -> {
            as(fixture.esther, () -> reading.read(hannahs));
            status.setRollbackOnly();
        });
        assertThat(fixture.readings(hannahs)).isEqualTo(1);
    }

    @Test
    void readersAreNotToldWhoWouldRatherNot() {
        List<ToRead> before = as(fixture.esther, reading::mine);
        as(fixture.ben, () -> {
            mine.decline(interview);
            return true;
        });
        assertThat(as(fixture.esther, reading::mine)).isEqualTo(before);
        assertThatThrownBy(() -> as(fixture.esther, () -> reading.read(fixture.request(interview, fixture.bens))))
                .isInstanceOf(AccessDeniedException.class);
    }
}
