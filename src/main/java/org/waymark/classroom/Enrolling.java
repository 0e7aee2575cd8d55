package org.waymark.classroom;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.classroom.ClassroomChange.What;
import org.waymark.identity.UserId;

/** Changes how learners stand to a class that is locked: by the rules of {@link Enrolment}, within its places, all of them or nobody. */
@Component
class Enrolling {

    /** So often somebody comes in by themselves, or asks to, within a day: each time stands in the history of the class. */
    static final int MOST_COMINGS = 5;

    private final Classrooms classrooms;
    private final Entries entries;
    private final Chronicle chronicle;
    private final Clock clock;

    Enrolling(Classrooms classrooms, Entries entries, Chronicle chronicle, Clock clock) {
        this.classrooms = classrooms;
        this.entries = entries;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /** As {@link #move(Classroom, Map, UserId, String)}, the same with all of these. */
    void move(Classroom classroom, Collection<UserId> learners, Move move, UserId by, String reason) {
        move(classroom, learners.stream().distinct().collect(toMap(it -> it, _ -> move)), by, reason);
    }

    /**
     * Does with each learner what is said; those for whom it changes nothing stay as they are.
     *
     * @throws ClassroomNotFound where somebody among them has never had to do with the class, and has to
     * @throws Outdated where somebody among them stands otherwise to the class by now
     * @throws ClassroomRefused where there are not enough places, somebody cannot come in or be brought back, or comes again and again
     */
    void move(Classroom classroom, Map<UserId, Move> moves, UserId by, String reason) {
        var before = classrooms.enrolments(classroom.id(), moves.keySet());
        var now = clock.instant();
        var changes = moves.entrySet().stream()
                .map(it -> change(it.getKey(), Optional.ofNullable(before.get(it.getKey())), it.getValue(), now))
                .filter(Change::isOne)
                .toList();
        if (changes.isEmpty()) {
            return;
        }
        if (changes.stream().anyMatch(it -> it.isOwnComing(by) && isTooOften(classroom, by))) {
            throw new ClassroomRefused(Refusal.TOO_OFTEN);
        }
        admissible(classroom.id(), changes.stream().filter(Change::comesIn).toList());
        classrooms.keep(classroom.id(), changes.stream().map(Change::after).toList());
        changes.stream()
                .collect(groupingBy(
                        Change::what,
                        () -> new EnumMap<>(What.class),
                        mapping(it -> it.after().learner(), toList())))
                .forEach((what, whom) -> chronicle.note(classroom, what, whom, by, reason));
    }

    private static Change change(UserId learner, Optional<Enrolment> before, Move move, Instant now) {
        var after = before.isPresent()
                ? before.get().after(move, now).orElseThrow(() -> refused(before.get(), move))
                : Enrolment.begun(learner, move, now).orElseThrow(ClassroomNotFound::new);
        return new Change(before, move, after);
    }

    private static RuntimeException refused(Enrolment present, Move move) {
        return present.obstacle(move)
                .<RuntimeException>map(ClassroomRefused::new)
                .orElseGet(Outdated::new);
    }

    private boolean isTooOften(Classroom classroom, UserId learner) {
        return chronicle.comings(classroom, learner, Duration.ofDays(1)) >= MOST_COMINGS;
    }

    private void admissible(ClassroomId id, List<Change> incoming) {
        if (incoming.isEmpty()) {
            return;
        }
        var staff = classrooms.staff(id).stream().map(StaffMember::user).toList();
        if (incoming.stream().anyMatch(it -> staff.contains(it.after().learner()))) {
            throw new ClassroomRefused(Refusal.RUNS_THIS_CLASS);
        }
        var present = classrooms.headcounts(List.of(id)).getOrDefault(id, Headcount.NOBODY);
        if (!entries.of(id).hasRoom(present.learners(), incoming.size())) {
            throw new ClassroomRefused(Refusal.FULL);
        }
    }

    /** What becomes of one learner. */
    private record Change(Optional<Enrolment> before, Move move, Enrolment after) {

        boolean isOne() {
            return before.filter(after::equals).isEmpty();
        }

        /** Nobody has to wait for a place that there is not. */
        boolean comesIn() {
            return after.isIn() || move == Move.COME || move == Move.ASK;
        }

        boolean isOwnComing(UserId by) {
            return (move == Move.COME || move == Move.ASK) && after.learner().equals(by);
        }

        What what() {
            return switch (move) {
                case COME, ASK -> after.isIn() ? What.CAME_IN : What.ASKED;
                case TAKE_BACK -> What.TOOK_BACK;
                case GO -> What.LEFT;
                case ADMIT -> What.ADMITTED;
                case DECLINE -> What.DECLINED;
                case UNDO_DECLINE -> What.DECLINE_UNDONE;
                case REMOVE -> What.REMOVED;
                case RESTORE -> What.RESTORED;
                case ENROL -> before.isPresent() ? What.ADMITTED : What.ENROLLED;
            };
        }
    }
}
