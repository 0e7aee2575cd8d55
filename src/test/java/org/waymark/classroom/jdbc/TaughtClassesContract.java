package org.waymark.classroom.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.classroom.Right;
import org.waymark.identity.Accounts;
import org.waymark.identity.Role;
import org.waymark.identity.Taught;
import org.waymark.identity.TaughtClasses;

/** How many classes somebody teaches, and in how many of them nobody else does. */
abstract class TaughtClassesContract {

    private School school;
    private TaughtClasses taught;

    abstract DataSource database();

    @BeforeEach
    void open() {
        school = new School(database());
        taught = school.service(TaughtClasses.class);
    }

    @AfterEach
    void close() {
        school.close();
    }

    @Test
    void classesThatGoOnAreCountedAndThoseThatNobodyElseTeaches() {
        school.open("9A");
        var shared = school.open("9B");
        var assisted = school.open("9C");
        var over = school.open("8A");
        school.staff().invite(School.LEYLA, shared.token(), "kamal", true, Set.of());
        school.staff().invite(School.LEYLA, assisted.token(), "kamal", false, Set.of(Right.MARK));
        school.running().archive(School.LEYLA, over.token());

        assertThat(taught.of(List.of(School.LEYLA, School.KAMAL, School.STRANGER)))
                .containsOnlyKeys(School.LEYLA, School.KAMAL)
                .containsEntry(School.LEYLA, new Taught(3, 2))
                .containsEntry(School.KAMAL, new Taught(1, 0));
    }

    @Test
    void aColleagueWhoIsNoInstructorAnyMoreTeachesNobody() {
        var shared = school.open("9B");
        school.staff().invite(School.LEYLA, shared.token(), "kamal", true, Set.of());

        school.service(Accounts.class).keepRoles(School.KAMAL, Set.of(Role.LEARNER));

        assertThat(taught.of(List.of(School.LEYLA))).containsEntry(School.LEYLA, new Taught(1, 1));
    }

    @Test
    void ofNobodyNothingIsKnown() {
        assertThat(taught.of(List.of())).isEmpty();
    }
}
