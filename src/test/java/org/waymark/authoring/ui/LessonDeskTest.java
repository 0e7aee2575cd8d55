package org.waymark.authoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.authoring.ui.LessonDesk.Result;
import org.waymark.base.Language;
import org.waymark.content.Examples;
import org.waymark.content.Section;

class LessonDeskTest {

    private static final TextPlace BODY = TextPlace.second(Optional.of(Examples.FIRST_SECTION), Language.ENGLISH);
    private static final TextPlace CLOSING = TextPlace.second(Optional.of(Section.WHO_SAYS_SO), Language.ENGLISH);

    private final LessonInMemory lesson = new LessonInMemory();
    private final LessonDesk desk = new LessonDesk(lesson.sheet(), lesson);

    @Test
    void whatIsTypedIsKeptUnderANewMarkAndNothingElseChanges() {
        var before = desk.mark(BODY);

        var result = desk.typed(BODY, before, "Nine o’clock [[log-1902 ¶1]].\n");

        assertThat(result).isEqualTo(new Result.Saved(desk.mark(BODY), LessonInMemory.AT));
        assertThat(desk.mark(BODY)).isNotEqualTo(before);
        assertThat(desk.sheet().text(BODY)).isEqualTo("Nine o’clock [[log-1902 ¶1]].");
        assertThat(lesson.text(Language.ENGLISH)).contains("- Nine o’clock: **the log** [[log-1902 ¶1, ¶2]].");
    }

    @Test
    void oneTextAfterTheOtherNeedsNothingButTheLastMark() {
        desk.typed(BODY, desk.mark(BODY), "One [[log-1902 ¶1]].");

        var result = desk.typed(BODY, desk.mark(BODY), "Two [[log-1902 ¶1]].");

        assertThat(result).isInstanceOf(Result.Saved.class);
        assertThat(lesson.text(Language.ENGLISH)).contains("Two [[log").doesNotContain("One [[log");
    }

    @Test
    void whatWasSentTwiceIsKeptOnce() {
        var mark = desk.mark(BODY);
        desk.typed(BODY, mark, "Nine [[log-1902 ¶1]].");

        var again = desk.typed(BODY, mark, "Nine [[log-1902 ¶1]].");

        assertThat(again).isEqualTo(new Result.Same(desk.mark(BODY)));
        assertThat(lesson.kept).isEqualTo(1);
    }

    @Test
    void aChangeElsewhereInTheFileIsNoReasonToAsk() {
        var text = lesson.text(Language.ENGLISH);
        lesson.write(Language.ENGLISH, text.replace("- Nine o’clock:", "- Nine in the evening:"));

        var result = desk.typed(BODY, desk.mark(BODY), "Nine [[log-1902 ¶1]].");

        assertThat(result).isInstanceOf(Result.Saved.class);
        assertThat(lesson.text(Language.ENGLISH)).contains("Nine [[log-1902 ¶1]].", "- Nine in the evening:");
        assertThat(desk.sheet().text(CLOSING)).startsWith("- Nine in the evening:");
    }

    @Test
    void aChangeOfTheSameTextIsAskedAboutAndNothingIsOverwritten() {
        var text = lesson.text(Language.ENGLISH);
        lesson.write(Language.ENGLISH, text.replace("writes nine", "notes nine"));
        var theirs = lesson.text(Language.ENGLISH);

        var result = desk.typed(BODY, desk.mark(BODY), "Mine [[log-1902 ¶1]].");

        assertThat(result)
                .isEqualTo(new Result.Contested(
                        "The [keeper](term:keeper) notes nine o’clock [[log-1902 ¶1]].", desk.mark(BODY)));
        assertThat(lesson.text(Language.ENGLISH)).isEqualTo(theirs);
    }

    @Test
    void aTextThatWasTypedOverAnOlderOneIsAskedAboutAlthoughThePageKnowsTheNewest() {
        var seen = desk.mark(BODY);
        lesson.write(Language.ENGLISH, lesson.text(Language.ENGLISH).replace("writes nine", "notes nine"));
        desk.show(lesson.sheet());

        assertThat(desk.typed(BODY, seen, "Mine [[log-1902 ¶1]].")).isInstanceOf(Result.Contested.class);
        assertThat(lesson.kept).isZero();
    }

    /** Between the saving and the next look at the lesson. */
    @Test
    void whatSomebodyMakesOfATextAtOnceAfterItWasSavedIsNotTakenForIt() {
        lesson.afterKeeping = () -> {
            lesson.afterKeeping = () -> {};
            lesson.write(Language.ENGLISH, lesson.text(Language.ENGLISH).replace("Mine", "Theirs"));
        };
        var saved = (Result.Saved) desk.typed(BODY, desk.mark(BODY), "Mine [[log-1902 ¶1]].");
        assertThat(desk.sheet().text(BODY)).isEqualTo("Theirs [[log-1902 ¶1]].");

        var next = desk.typed(BODY, saved.mark(), "Mine again [[log-1902 ¶1]].");

        assertThat(next).isEqualTo(new Result.Contested("Theirs [[log-1902 ¶1]].", desk.mark(BODY)));
        assertThat(lesson.text(Language.ENGLISH)).contains("Theirs").doesNotContain("Mine");
    }

    @Test
    void whoHasSeenTheNewestTextMayReplaceIt() {
        lesson.write(Language.ENGLISH, lesson.text(Language.ENGLISH).replace("writes nine", "notes nine"));
        var contested = (Result.Contested) desk.typed(BODY, desk.mark(BODY), "Mine [[log-1902 ¶1]].");

        var result = desk.typed(BODY, contested.mark(), "Mine [[log-1902 ¶1]].");

        assertThat(result).isInstanceOf(Result.Saved.class);
        assertThat(lesson.text(Language.ENGLISH)).contains("Mine [[log-1902 ¶1]].");
    }

    @Test
    void aTextThatWouldNotStayInItsSectionIsRefused() {
        var before = lesson.text(Language.ENGLISH);

        var result = desk.typed(BODY, desk.mark(BODY), "Nine.\n\n## More {#more}\n\nTen [[log-1902 ¶1]].");

        assertThat(result).isEqualTo(new Result.Refused(LessonDesk.NO_PLACE));
        assertThat(lesson.text(Language.ENGLISH)).isEqualTo(before);
        assertThat(desk.typed(BODY, desk.mark(BODY), "Nine [[log-1902 ¶1]].")).isInstanceOf(Result.Saved.class);
    }

    @Test
    void whoIsOvertakenWithoutEndIsToldSo() {
        var sheet = lesson.sheet();
        var busy = new LessonDesk(sheet, (_, _, _) -> new LessonDesk.Kept.Overtaken(sheet));

        assertThat(busy.typed(BODY, busy.mark(BODY), "Nine [[log-1902 ¶1]]."))
                .isEqualTo(new Result.Refused("authoring.lesson.busy"));
    }

    @Test
    void whoMayNotWriteAnyMoreIsToldSo() {
        var barred = new LessonDesk(lesson.sheet(), (_, _, _) -> new LessonDesk.Kept.Barred("authoring.lesson.barred"));

        assertThat(barred.typed(BODY, barred.mark(BODY), "Nine [[log-1902 ¶1]]."))
                .isEqualTo(new Result.Refused("authoring.lesson.barred"));
    }

    @Test
    void titleSummaryAndHeadingAreKeptLikeTexts() {
        var title = TextPlace.first(Optional.empty(), Language.TURKISH);
        var summary = TextPlace.second(Optional.empty(), Language.TURKISH);
        var heading = TextPlace.first(Optional.of(Examples.FIRST_SECTION), Language.TURKISH);

        desk.typed(title, desk.mark(title), "Gece: bir başlangıç");
        desk.typed(summary, desk.mark(summary), "Kim ne yazdı?");
        desk.typed(heading, desk.mark(heading), "Günlükte ne var");

        assertThat(desk.sheet().text(title)).isEqualTo("Gece: bir başlangıç");
        assertThat(desk.sheet().text(summary)).isEqualTo("Kim ne yazdı?");
        assertThat(lesson.text(Language.TURKISH)).contains("## Günlükte ne var {#what-the-log-says}");
    }
}
