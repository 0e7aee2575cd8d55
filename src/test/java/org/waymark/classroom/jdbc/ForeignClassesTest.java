package org.waymark.classroom.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.classroom.jdbc.School.LEYLA;
import static org.waymark.classroom.jdbc.School.STRANGER;
import static org.waymark.classroom.jdbc.School.pupil;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.base.Ids;
import org.waymark.classroom.Classroom;
import org.waymark.classroom.ClassroomNotFound;
import org.waymark.classroom.Enrolment.State;
import org.waymark.classroom.Group;
import org.waymark.classroom.JoiningClassrooms;
import org.waymark.classroom.KeepingEntry;
import org.waymark.classroom.KeepingGroups;
import org.waymark.classroom.KeepingRoster;
import org.waymark.classroom.KeepingStaff;
import org.waymark.classroom.RunningClassrooms;
import org.waymark.classroom.SeeingHistory;
import org.waymark.classroom.StaffMember;
import org.waymark.identity.Caller;
import org.waymark.identity.UserId;
import org.waymark.storage.TestDatabase;

/** Every doing that names a class, asked by somebody who has no part in it. */
class ForeignClassesTest {

    private static final List<Class<?>> SERVICES = List.of(
            RunningClassrooms.class,
            KeepingStaff.class,
            KeepingEntry.class,
            JoiningClassrooms.class,
            KeepingRoster.class,
            KeepingGroups.class,
            SeeingHistory.class);

    private static final School SCHOOL = new School(TestDatabase.h2());
    private static final Map<Class<?>, Object> VALUES = Map.of(
            int.class,
            1,
            boolean.class,
            true,
            String.class,
            "x",
            ZoneId.class,
            School.BAKU,
            Optional.class,
            Optional.empty(),
            Collection.class,
            List.of(pupil(1)),
            Set.class,
            Set.of(),
            UserId.class,
            LEYLA,
            StaffMember.class,
            StaffMember.teacher(LEYLA),
            Group.Id.class,
            new Group.Id(new UUID(1, 1)));

    private static Classroom classroom;

    @BeforeAll
    static void open() {
        classroom = SCHOOL.open("9A");
        SCHOOL.put(classroom, State.IN, 1);
    }

    @AfterAll
    static void close() {
        SCHOOL.close();
    }

    static Stream<Arguments> doings() {
        return SERVICES.stream()
                .flatMap(service -> Arrays.stream(service.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .filter(ForeignClassesTest::namesAClass)
                        .map(method ->
                                Arguments.of(service.getSimpleName() + "." + method.getName(), service, method)));
    }

    /** By its token, right after who asks; what comes by a code tells nothing but what the code leads to. */
    private static boolean namesAClass(Method method) {
        var types = method.getParameterTypes();
        return types.length > 1
                && types[0] == UserId.class
                && types[1] == String.class
                && !method.getName().equals("open")
                && !List.of(types).contains(Caller.class);
    }

    @Test
    void thereAreAllOfThem() {
        assertThat(doings()).hasSizeGreaterThan(25);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("doings")
    void aForeignClassLooksLikeAMissingOne(String name, Class<?> service, Method doing) throws Exception {
        var before = SCHOOL.history().newest(LEYLA, classroom.token());

        var foreign = thrownBy(service, doing, classroom.token());
        var missing = thrownBy(service, doing, Ids.token());

        assertThat(foreign).as(name).isInstanceOf(ClassroomNotFound.class).hasMessage(missing.getMessage());
        assertThat(missing).isInstanceOf(ClassroomNotFound.class);
        assertThat(SCHOOL.history().newest(LEYLA, classroom.token())).isEqualTo(before);
    }

    private static Throwable thrownBy(Class<?> service, Method doing, String token) throws Exception {
        var values = new ArrayList<Object>(List.of(STRANGER, token));
        Arrays.stream(doing.getParameterTypes()).skip(2).map(VALUES::get).forEach(values::add);
        try {
            doing.invoke(SCHOOL.service(service), values.toArray());
        } catch (InvocationTargetException e) {
            return e.getCause();
        }
        throw new AssertionError(doing.getName() + " was done");
    }
}
