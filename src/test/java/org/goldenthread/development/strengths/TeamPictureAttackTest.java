package org.goldenthread.development.strengths;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.goldenthread.OrganisationFixture;
import org.goldenthread.PortalTest;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.organisation.UnitKind;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Colleagues watch the picture of their team as people join and leave, and learn nothing of any of them. */
@PortalTest
class TeamPictureAttackTest {

    @Autowired
    StrengthService strengths;

    @Autowired
    TeamPictureService pictures;

    @Autowired
    JdbcClient jdbc;

    private OrganisationFixture staff;
    private UnitId team;
    private final List<PersonId> people = new ArrayList<>();

    @BeforeEach
    void prepare() {
        staff = new OrganisationFixture(jdbc);
        team = staff.unit("Team", UnitKind.TEAM, null);
        for (int number = 0; number < 12; number++) {
            people.add(staff.person("P" + number, team, "Social worker", null));
        }
    }

    @Test
    void fourAreNoPictureAndTheFifthMakesOneOfAllFive() {
        join(0, 4, "hope");
        assertThat(picture()).isEmpty();
        join(4, 5, "zest");
        TeamPicture picture = picture().orElseThrow();
        assertThat(picture.people()).isEqualTo(5);
        assertThat(picture.many()).extracting(Strength::key).containsExactly("hope");
        assertThat(picture.few()).extracting(Strength::key).contains("zest", "kindness");
        assertThat(picture.many()).noneMatch(Strength::optional);
    }

    @Test
    void whoJoinsLaterShowsOnlyTogetherWithFourOthers() {
        join(0, 5, "hope");
        TeamPicture before = picture().orElseThrow();
        for (int number = 5; number < 9; number++) {
            join(number, number + 1, "courage");
            assertThat(picture()).contains(before);
        }
        join(9, 10, "courage");
        assertThat(picture().orElseThrow().people()).isEqualTo(10);
        assertThat(picture().orElseThrow().many())
                .extracting(Strength::key)
                .containsExactlyInAnyOrder("courage", "hope");
    }

    @Test
    void whenOneLeavesThePictureEndsAndNoneComesThatDiffersFromItByOne() {
        join(0, 5, "hope");
        as(0, () -> done(() -> pictures.takeBack()));
        assertThat(picture()).isEmpty();
        // The four who stay and one who is new would tell, beside the old picture, what the two differ in.
        join(5, 6, "zest");
        assertThat(picture()).isEmpty();
        as(0, () -> done(() -> pictures.choose()));
        assertThat(picture()).isEmpty();
        assertThat(allHoldersEverStored()).isEmpty();
        // With four more who are in no picture yet there is one, of those five alone.
        join(6, 10, "zest");
        assertThat(picture().orElseThrow().people()).isEqualTo(5);
        assertThat(picture().orElseThrow().many()).extracting(Strength::key).containsExactly("zest");
    }

    @Test
    void whoDeletesEverythingIsOutOfThePictureToo() {
        join(0, 5, "hope");
        as(3, () -> done(() -> strengths.forgetAll()));
        assertThat(picture()).isEmpty();
        assertThat(as(3, () -> pictures.chosen())).isFalse();
    }

    @Test
    void newerResultsOfTheSamePeopleReplaceThePictureAndAreNotAddedToIt() {
        join(0, 5, "hope");
        for (int number = 0; number < 4; number++) {
            answer(number, "zest");
            assertThat(picture().orElseThrow().many()).extracting(Strength::key).containsExactly("hope");
        }
        answer(4, "zest");
        assertThat(picture().orElseThrow().people()).isEqualTo(5);
        assertThat(picture().orElseThrow().many()).extracting(Strength::key).containsExactly("zest");
    }

    @Test
    void noTwoPicturesEverHaveAResultInCommonAndNoneIsOfFewerThanFive() {
        join(0, 10, "hope");
        as(2, () -> done(() -> pictures.takeBack()));
        join(10, 12, "zest");
        for (int number = 0; number < 6; number++) {
            answer(number, "courage");
        }
        List<Integer> parts =
                jdbc.sql("""
                        select count(*)::int from team_picture_part join team_picture using (team_picture_id)
                         where unit_id = :unit group by team_picture_id
                        """).param("unit", team.value()).query(Integer.class).list();
        assertThat(parts).isNotEmpty().allMatch(part -> part >= 5);
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> jdbc.sql("""
                        insert into team_picture_part (strength_result_id, team_picture_id)
                        select strength_result_id, team_picture_id from team_picture_part limit 1
                        """).update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void anotherTeamAndEveryRoleInItSeesNothingOfIt() {
        join(0, 5, "hope");
        PersonId other = staff.person("Other", staff.unit("Other", UnitKind.TEAM, null), "Leader", null);
        assertThat(CurrentUser.runAs(staff.signedIn(other, Role.values()), () -> pictures.mine()))
                .isEmpty();
        assertThat(CurrentUser.runAs(staff.signedIn(other), () -> done(() -> pictures.takeBack())))
                .isTrue();
        assertThat(picture()).isPresent();
    }

    private List<String> allHoldersEverStored() {
        return jdbc.sql("select holders::text from team_picture where unit_id = :unit and holders is not null")
                .param("unit", team.value())
                .query(String.class)
                .list();
    }

    private void join(int from, int to, String highest) {
        for (int number = from; number < to; number++) {
            answer(number, highest);
            as(number, () -> done(() -> pictures.choose()));
        }
    }

    private void answer(int number, String highest) {
        new StrengthFixture(strengths).answer(staff.signedIn(people.get(number)), false, Set.of(highest));
    }

    private java.util.Optional<TeamPicture> picture() {
        return as(11, () -> pictures.mine());
    }

    private static boolean done(Runnable work) {
        work.run();
        return true;
    }

    private <T> T as(int number, Callable<T> work) {
        return CurrentUser.runAs(staff.signedIn(people.get(number)), work);
    }
}
