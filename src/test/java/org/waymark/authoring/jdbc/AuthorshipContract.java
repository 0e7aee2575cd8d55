package org.waymark.authoring.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.authoring.jdbc.WritingRoom.ADMINISTRATOR;
import static org.waymark.authoring.jdbc.WritingRoom.COURSE;
import static org.waymark.authoring.jdbc.WritingRoom.KAMAL;
import static org.waymark.authoring.jdbc.WritingRoom.LESSON;
import static org.waymark.authoring.jdbc.WritingRoom.LEYLA;
import static org.waymark.authoring.jdbc.WritingRoom.STRANGER;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.authoring.Authorship;
import org.waymark.authoring.AuthorshipRefused;
import org.waymark.authoring.AuthorshipRefused.Refusal;
import org.waymark.authoring.CourseNotFound;
import org.waymark.authoring.Outdated;
import org.waymark.authoring.Right;
import org.waymark.authoring.RightMissing;
import org.waymark.identity.Accounts;
import org.waymark.identity.Role;
import org.waymark.identity.UserId;

/** Giving rights on a course and taking them, wherever they are kept. */
abstract class AuthorshipContract {

    private static final Set<Right> ALL = Set.of(Right.values());

    @TempDir
    private Path content;

    private WritingRoom room;

    abstract DataSource database();

    @BeforeEach
    void begin() throws IOException {
        room = new WritingRoom(database(), content);
    }

    @AfterEach
    void end() {
        room.close();
    }

    private List<UserId> authors() {
        return room.giving().authors(LEYLA, COURSE).stream()
                .map(it -> it.authorship().user())
                .toList();
    }

    private static Authorship of(UserId user, Set<Right> rights) {
        return new Authorship(COURSE, user, rights);
    }

    /** Nobody signs in as an administrator any more. */
    private void withoutAdministrators() {
        room.service(Accounts.class).keepRoles(ADMINISTRATOR, Set.of(Role.LEARNER));
    }

    @Test
    void whoMayPublishInvitesAnInstructorByTheirUserName() {
        var given = room.giving().invite(LEYLA, COURSE, "Yaban", Set.of(Right.EDIT));

        assertThat(given).isEqualTo(of(STRANGER, Set.of(Right.EDIT)));
        assertThat(authors()).containsExactly(LEYLA, KAMAL, STRANGER);
        assertThat(room.workbench().courses(STRANGER)).hasSize(1);
    }

    @Test
    void onlyInstructorsWriteCourses() {
        assertThatThrownBy(() -> room.giving().invite(LEYLA, COURSE, "ada", ALL))
                .isInstanceOfSatisfying(
                        AuthorshipRefused.class, it -> assertThat(it.refusal()).isEqualTo(Refusal.NO_SUCH_INSTRUCTOR));
        assertThatThrownBy(() -> room.giving().invite(LEYLA, COURSE, "nobody", ALL))
                .isInstanceOf(AuthorshipRefused.class);
    }

    @Test
    void nobodyIsInvitedToNothing() {
        assertThatThrownBy(() -> room.giving().invite(LEYLA, COURSE, "yaban", Set.of()))
                .isInstanceOfSatisfying(
                        AuthorshipRefused.class, it -> assertThat(it.refusal()).isEqualTo(Refusal.NO_RIGHT));
    }

    @Test
    void whoHasRightsIsNotInvitedOver() {
        assertThatThrownBy(() -> room.giving().invite(LEYLA, COURSE, "kamal", ALL))
                .isInstanceOf(Outdated.class);
    }

    @Test
    void whoMayNotPublishGivesNothing() {
        assertThatThrownBy(() -> room.giving().invite(KAMAL, COURSE, "yaban", ALL))
                .isInstanceOf(RightMissing.class);
        assertThatThrownBy(() -> room.giving().settle(KAMAL, of(LEYLA, ALL), Set.of()))
                .isInstanceOf(RightMissing.class);
        assertThat(authors()).containsExactly(LEYLA, KAMAL);
    }

    @Test
    void anOldPageSettlesNothing() {
        room.giving().settle(LEYLA, of(KAMAL, Set.of(Right.EDIT)), Set.of(Right.REVIEW));

        assertThatThrownBy(() -> room.giving().settle(LEYLA, of(KAMAL, Set.of(Right.EDIT)), ALL))
                .isInstanceOf(Outdated.class);
        assertThat(room.workbench().course(KAMAL, COURSE).rights()).containsExactly(Right.REVIEW);
    }

    @Test
    void whoHasNoRightLeftDoesNotFindTheCourseAnyMore() {
        room.giving().settle(LEYLA, of(KAMAL, Set.of(Right.EDIT)), Set.of());

        assertThat(authors()).containsExactly(LEYLA);
        assertThatThrownBy(() -> room.editing().open(KAMAL, COURSE, LESSON)).isInstanceOf(CourseNotFound.class);
    }

    @Test
    void whoNoLongerInstructsHasNoRights() {
        room.service(Accounts.class).keepRoles(KAMAL, Set.of(Role.LEARNER));

        assertThatThrownBy(() -> room.editing().open(KAMAL, COURSE, LESSON)).isInstanceOf(CourseNotFound.class);
        assertThat(room.workbench().courses(KAMAL)).isEmpty();
    }

    @Test
    void whileThereAreAdministratorsEverybodyMayGo() {
        WritingRoom.as("ADMINISTRATOR");
        room.service(Accounts.class).keepPasswordHash(ADMINISTRATOR, "hash");

        room.giving().settle(ADMINISTRATOR, of(LEYLA, ALL), Set.of(Right.EDIT));

        assertThat(room.workbench().course(LEYLA, COURSE).rights()).containsExactly(Right.EDIT);
    }

    @Test
    void theLastWhoMayPublishStaysWhereThereIsNoAdministrator() {
        withoutAdministrators();

        assertThatThrownBy(() -> room.giving().settle(LEYLA, of(LEYLA, ALL), Set.of(Right.EDIT)))
                .isInstanceOfSatisfying(
                        AuthorshipRefused.class, it -> assertThat(it.refusal()).isEqualTo(Refusal.LAST_PUBLISHER));
        assertThat(room.workbench().course(LEYLA, COURSE).rights()).isEqualTo(ALL);

        room.giving().settle(LEYLA, of(KAMAL, Set.of(Right.EDIT)), ALL);
        room.giving().settle(LEYLA, of(LEYLA, ALL), Set.of(Right.EDIT));
        assertThat(room.workbench().course(LEYLA, COURSE).rights()).containsExactly(Right.EDIT);
    }
}
