package org.waymark.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.assignment.DutyList.Part;
import org.waymark.assignment.WorkDone.Stand;
import org.waymark.base.Language;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;
import org.waymark.classroom.Classroom;
import org.waymark.classroom.ClassroomId;
import org.waymark.identity.UserId;

class DutyListTest {

    private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");
    private static final Optional<Instant> BEFORE = Optional.of(NOW.minusSeconds(60));
    private static final Optional<Instant> AFTER = Optional.of(NOW.plusSeconds(60));
    private static final Optional<Instant> NEVER = Optional.empty();
    private static final Window OPEN = new Window(NEVER, AFTER, NEVER);
    private static final Window OVERDUE = new Window(NEVER, BEFORE, AFTER);
    private static final Window OVER = new Window(NEVER, BEFORE, BEFORE);
    private static final Window COMING = new Window(AFTER, NEVER, NEVER);

    private static Duty duty(Stand stand, boolean excused, Window window) {
        return duty(stand, excused, window, Optional.empty());
    }

    private static Duty duty(Stand stand, boolean excused, Window window, Optional<Again> again) {
        var id = new Assignment.Id(new UUID(0, 1));
        var classroom = new ClassroomId(new UUID(0, 3));
        var done = new WorkDone(
                id,
                new UserId(new UUID(0, 2)),
                stand,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                excused,
                window,
                Optional.empty(),
                Optional.empty());
        return new Duty(
                new Assignment(
                        id,
                        "token",
                        classroom,
                        new Task(new Slug("course"), Task.Kind.QUIZ, new Slug("quiz")),
                        new Audience.Everybody(),
                        window,
                        Optional.empty(),
                        Optional.empty(),
                        new LateRule.Counts(),
                        "",
                        1),
                new Classroom(classroom, "class", "7-B", "", ZoneOffset.UTC, NOW, Optional.empty(), 1),
                new TaskTitle(new LocalizedText(Map.of(Language.ENGLISH, "Quiz"), Language.ENGLISH), false),
                done,
                Optional.empty(),
                false,
                again);
    }

    private static Part part(Stand stand, boolean excused, Window window) {
        return DutyList.part(duty(stand, excused, window).done(), NOW);
    }

    @Test
    void itsTimesSayToWhichPartSomethingBelongs() {
        assertThat(part(Stand.NOT_BEGUN, false, OPEN)).isEqualTo(Part.TO_DO);
        assertThat(part(Stand.UNDER_WAY, false, Window.ANY_TIME)).isEqualTo(Part.TO_DO);
        assertThat(part(Stand.UNDER_WAY, false, OVERDUE)).isEqualTo(Part.LATE);
        assertThat(part(Stand.NOT_BEGUN, false, OVER)).isEqualTo(Part.MISSED);
        assertThat(part(Stand.AFTER_CLOSING, false, OVER)).isEqualTo(Part.MISSED);
        assertThat(part(Stand.NOT_BEGUN, false, COMING)).isEqualTo(Part.COMING);
    }

    @Test
    void whatIsDoneIsDoneWhateverItsTimes() {
        assertThat(part(Stand.DONE, false, OVER)).isEqualTo(Part.DONE);
        assertThat(part(Stand.WAITING, false, OVERDUE)).isEqualTo(Part.DONE);
        assertThat(part(Stand.DONE, true, OPEN)).isEqualTo(Part.DONE);
    }

    @Test
    void nobodyIsLateWithWhatTheyNeedNotDo() {
        assertThat(part(Stand.NOT_BEGUN, true, OVERDUE)).isEqualTo(Part.EXCUSED);
        assertThat(part(Stand.UNDER_WAY, true, OVER)).isEqualTo(Part.EXCUSED);
    }

    @Test
    void whatWasNotPassedComesAfterWhatIsAskedAsLongAsItCanBeTriedAgainInTime() {
        var open = duty(Stand.NOT_BEGUN, false, OPEN);
        var failed = again(OPEN, false, false, 1);
        var underWay = again(OPEN, true, true, 0);
        var list = DutyList.of(
                List.of(
                        failed,
                        underWay,
                        again(OPEN, true, false, 1),
                        again(OPEN, false, false, 0),
                        again(OVERDUE, false, false, 1),
                        again(OVER, false, false, 1),
                        again(Window.ANY_TIME, false, false, 1),
                        open),
                NOW);

        assertThat(list.next(9, NOW)).containsExactly(open, failed, underWay);
        assertThat(again(OVERDUE, false, false, 1).canBeTriedAgain(NOW)).isTrue();
        assertThat(again(OVER, false, false, 1).canBeTriedAgain(NOW)).isFalse();
    }

    private static Duty again(Window window, boolean passed, boolean underWay, int left) {
        return duty(Stand.DONE, false, window, Optional.of(new Again(passed, underWay, Optional.of(left))));
    }

    @Test
    void lateThingsComeFirstAndNoMoreThanAreAskedFor() {
        var open = duty(Stand.NOT_BEGUN, false, OPEN);
        var late = duty(Stand.NOT_BEGUN, false, OVERDUE);
        var list = DutyList.of(
                List.of(
                        duty(Stand.NOT_BEGUN, false, COMING),
                        duty(Stand.NOT_BEGUN, false, Window.ANY_TIME),
                        open,
                        open,
                        late),
                NOW);

        assertThat(list.next(2, NOW)).containsExactly(late, open);
        assertThat(list.next(9, NOW)).containsExactly(late, open, open);
    }
}
