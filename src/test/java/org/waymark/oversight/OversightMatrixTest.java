package org.waymark.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.waymark.identity.Oversight.Purpose;
import org.waymark.identity.People;
import org.waymark.identity.UserId;
import org.waymark.live.SharedWalkNotFound;

/**
 * Each method that the staff may call, called by everybody of the staff for a learner of one class: by its teacher, by assistants with and
 * without the right, by the teacher of another class, by an instructor without a class, and by the learner, who instructs too.
 */
class OversightMatrixTest {

    /** Those modules ask who runs which class, and have tests of their own for that. */
    private static final List<String> OF_CLASSES =
            List.of("classroom", "assignment", "gradebook", "classreport", "roster");

    /** What learners may call for themselves, and the staff for learners. */
    private static final Set<String> FOR_BOTH =
            Set.of("ExportingRecords.json(UserId, Replay, Reader)", "ExportingRecords.pdf(UserId, Replay, Reader)");

    private static TwoClasses world;

    @BeforeAll
    static void begin() {
        world = new TwoClasses();
    }

    @AfterAll
    static void end() {
        world.close();
    }

    @Test
    void eachMethodThatTheStaffMayCallHasARow() {
        var methods = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("org.waymark").stream()
                        .filter(type -> type.isAnnotatedWith(Service.class))
                        .filter(type -> OF_CLASSES.stream()
                                .noneMatch(module -> type.getPackageName().startsWith("org.waymark." + module)))
                        .flatMap(OversightMatrixTest::publicMethods)
                        .filter(method -> isForStaff(method) || FOR_BOTH.contains(name(method)))
                        .map(OversightMatrixTest::name)
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(new TreeSet<>(StaffMethods.ROWS.keySet())).isEqualTo(methods);
    }

    /** The search for learners finds everybody there is: whoever asks it has to leave out those who are foreign. */
    @Test
    void onlyOnePlaceSearchesAllLearners() {
        var callers = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("org.waymark").stream()
                        .flatMap(type -> type.getMethodCallsFromSelf().stream())
                        .filter(call -> call.getTargetOwner().isEquivalentTo(People.class)
                                && call.getName().equals("learners"))
                        .map(call -> call.getOriginOwner().getSimpleName())
                        .collect(Collectors.toSet());

        assertThat(callers).containsExactly("Recipients");
    }

    private static Stream<JavaMethod> publicMethods(JavaClass service) {
        return service.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.STATIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC));
    }

    private static boolean isForStaff(JavaMethod method) {
        return method.tryGetAnnotationOfType(PreAuthorize.class)
                .or(() -> method.getOwner().tryGetAnnotationOfType(PreAuthorize.class))
                .map(PreAuthorize::value)
                .filter(guard -> guard.contains("INSTRUCTOR") || guard.contains("ADMINISTRATOR"))
                .isPresent();
    }

    private static String name(JavaMethod method) {
        return method.getRawParameterTypes().stream()
                .map(JavaClass::getSimpleName)
                .collect(Collectors.joining(
                        ", ", method.getOwner().getSimpleName() + "." + method.getName() + "(", ")"));
    }

    static Stream<String> methods() {
        return StaffMethods.ROWS.keySet().stream().sorted();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("methods")
    void isDoneForWhoMayAndForNobodyElse(String method) {
        switch (Optional.ofNullable(StaffMethods.ROWS.get(method)).orElseThrow()) {
            case Row.Refused row -> refused(row);
            case Row.Hidden row -> hidden(row);
            case Row.Counted row -> counted(row);
            case Row.Idle row -> idle(row);
            case Row.Led row -> led(row);
            case Row.Exempt row -> assertThat(row.why()).isNotBlank();
        }
    }

    private static List<UserId> may(Purpose purpose) {
        return List.of(TwoClasses.TEACHER, TwoClasses.assistant(purpose, true));
    }

    private static List<UserId> mayNot(Purpose purpose) {
        return List.of(
                TwoClasses.assistant(purpose, false), TwoClasses.OTHER_TEACHER, TwoClasses.NO_CLASS, TwoClasses.CANARY);
    }

    private static List<UserId> mayNot(Row.Refused row) {
        return mayNot(row.purpose()).stream()
                .filter(staff -> row.reach() != Row.Reach.AT_HAND_OR_OWN || !staff.equals(TwoClasses.CANARY))
                .toList();
    }

    private static void refused(Row.Refused row) {
        may(row.purpose())
                .forEach(staff -> assertThat(thrownBy(() -> row.call().by(world, staff, world.canary())))
                        .as("%s may", staff)
                        .isEmpty());
        var before = world.stored();
        for (var staff : mayNot(row)) {
            var foreign = thrownBy(() -> row.call().by(world, staff, world.canary()));
            assertThat(foreign).as("%s may not", staff).get().isInstanceOf(row.as());
            if (row.reach() == Row.Reach.BY_NAME) {
                var missing = thrownBy(
                        () -> row.call().by(world, staff, world.canary().missing()));
                assertThat(foreign.map(OversightMatrixTest::said))
                        .as("what is foreign looks to %s like what is missing", staff)
                        .isEqualTo(missing.map(OversightMatrixTest::said));
            }
        }
        assertThat(world.stored()).isEqualTo(before);
    }

    private static void hidden(Row.Hidden row) {
        may(row.purpose())
                .forEach(staff -> assertThat(tracesIn(result(row.call(), staff)))
                        .as("%s sees it", staff)
                        .isNotEmpty());
        mayNot(row.purpose())
                .forEach(staff -> assertThat(tracesIn(result(row.call(), staff)))
                        .as("%s sees nothing of it", staff)
                        .isEmpty());
    }

    private static void counted(Row.Counted row) {
        may(row.purpose())
                .forEach(staff -> assertThat(result(row.call(), staff)).isEqualTo(row.ours()));
        assertThat(result(row.call(), TwoClasses.OTHER_TEACHER)).isEqualTo(row.theirs());
        mayNot(row.purpose()).stream()
                .filter(staff -> !staff.equals(TwoClasses.OTHER_TEACHER))
                .forEach(staff -> assertThat(result(row.call(), staff)).isEqualTo(0));
    }

    private static void idle(Row.Idle row) {
        var before = world.stored();
        Stream.concat(may(Purpose.MARK).stream(), mayNot(Purpose.MARK).stream()).forEach(staff -> {
            assertThat(tracesIn(result(row.call(), staff))).isEmpty();
            row.call().by(world, staff, world.canary().missing());
        });
        assertThat(world.stored()).isEqualTo(before);
    }

    private static void led(Row.Led row) {
        assertThat(thrownBy(() -> row.call().by(world, TwoClasses.TEACHER, world.canary()))
                        .filter(SharedWalkNotFound.class::isInstance))
                .as("the leader finds it, whatever else is refused")
                .isEmpty();
        for (var purpose : Purpose.values()) {
            Stream.concat(Stream.of(TwoClasses.assistant(purpose, true)), mayNot(purpose).stream())
                    .forEach(staff -> assertThat(thrownBy(() -> row.call().by(world, staff, world.canary())))
                            .as("%s does not lead it", staff)
                            .get()
                            .isInstanceOf(SharedWalkNotFound.class));
        }
    }

    private static Object result(Row.Call call, UserId staff) {
        return world.undone(() -> call.by(world, staff, world.canary()));
    }

    private static List<String> tracesIn(Object result) {
        var words = String.valueOf(result);
        return world.traces().stream().filter(words::contains).toList();
    }

    private static Optional<RuntimeException> thrownBy(Runnable doing) {
        return world.undone(() -> {
            try {
                doing.run();
                return Optional.empty();
            } catch (RuntimeException thrown) {
                return Optional.of(thrown);
            }
        });
    }

    private static String said(RuntimeException thrown) {
        return thrown.getClass().getName() + ": " + thrown.getMessage();
    }
}
