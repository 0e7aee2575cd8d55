package org.waymark.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.authoring.DrawRow.Condition;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.content.Course;
import org.waymark.content.ExampleFiles;
import org.waymark.content.QuizRules.Phase;
import org.waymark.content.QuizRules.Shown;
import org.waymark.content.edit.Edit;
import org.waymark.content.files.CourseReader;

class QuizSheetTest {

    private static final String PATH = "quizzes/night-check.yaml";
    private static final String TEXT = ExampleFiles.all().text(PATH).orElseThrow();
    private static final Course COURSE =
            CourseReader.read(ExampleFiles.all()).course().orElseThrow();

    private static QuizSheet sheet(String text) {
        return QuizSheet.read(text, PATH).orElseThrow();
    }

    private static String after(String text, Function<QuizSheet, List<Edit>> edits) {
        return Together.edited(text, PATH, edits.apply(sheet(text)));
    }

    @Test
    void whatItSaysIsRead() {
        var sheet = sheet(TEXT);

        assertThat(sheet.word(QuizSetting.SHOW)).isEqualTo("one-at-a-time");
        assertThat(sheet.word(QuizSetting.CUT_SCORE)).isEqualTo("60");
        assertThat(sheet.word(QuizSetting.BEHAVIOUR)).isEmpty();
        assertThat(sheet.text("title")).containsEntry(Language.ENGLISH, "The night: a short check");
        assertThat(sheet.isDivided()).isFalse();
        assertThat(sheet.parts()).hasSize(1);
        var row = sheet.parts().getFirst().draws().getFirst();
        assertThat(row.bank()).isEqualTo("storm");
        assertThat(row.objectives()).containsExactly("date-the-storm");
        assertThat(row.count()).isEqualTo("2");
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "SHOW, all",
        "BEHAVIOUR, certain-immediate",
        "ATTEMPTS, 3",
        "WAIT_SECOND, 1 h",
        "TIME_LIMIT, 1 h 30 min",
        "OPENS, 2026-11-21 09:00",
        "PENALTY, 25 %",
        "NEGATIVE_MARKS, true"
    })
    void aRuleIsSaidAndTakenBackToTheLetter(QuizSetting setting, String words) {
        var before = sheet(TEXT).word(setting);

        var said = after(TEXT, it -> it.saying(setting, words));

        assertThat(sheet(said).word(setting)).isEqualTo(words);
        assertThat(after(said, it -> it.saying(setting, before))).isEqualTo(TEXT);
        assertThat(sheet(said).saying(setting, words)).isEmpty();
    }

    @Test
    void ofTwoRulesOfAttemptsOneStaysWhenTheOtherGoes() {
        var both = after(
                after(TEXT, it -> it.saying(QuizSetting.ATTEMPTS, "3")), it -> it.saying(QuizSetting.COUNTS, "last"));
        var one = after(both, it -> it.saying(QuizSetting.ATTEMPTS, ""));

        assertThat(sheet(one).word(QuizSetting.COUNTS)).isEqualTo("last");
        assertThat(sheet(one).word(QuizSetting.ATTEMPTS)).isEmpty();
    }

    @Test
    void everythingThatCanBeSaidIsReadByTheReader() {
        var text = TEXT;
        for (var setting : List.of(
                Map.entry(QuizSetting.BEHAVIOUR, "interactive"),
                Map.entry(QuizSetting.PENALTY, "1/3"),
                Map.entry(QuizSetting.NAVIGATION, "one-way"),
                Map.entry(QuizSetting.ATTEMPTS, "3"),
                Map.entry(QuizSetting.COUNTS, "mean"),
                Map.entry(QuizSetting.WAIT_SECOND, "1 h"),
                Map.entry(QuizSetting.WAIT_LATER, "2 days"),
                Map.entry(QuizSetting.TIME_LIMIT, "45 min"),
                Map.entry(QuizSetting.OPENS, "2026-11-21 09:00"),
                Map.entry(QuizSetting.CLOSES, "2026-11-22 09:00"),
                Map.entry(QuizSetting.ZONE, "Asia/Baku"),
                Map.entry(QuizSetting.GRACE, "2 min"),
                Map.entry(QuizSetting.NEGATIVE_MARKS, "true"))) {
            text = after(text, it -> it.saying(setting.getKey(), setting.getValue()));
        }
        var done = after(text, it -> it.showing(Phase.DURING, Set.of(Shown.ANSWERS)));

        assertThat(CourseReader.read(ExampleFiles.and(PATH, done)).problems()).isEmpty();
    }

    @Test
    void everyWordOfARuleIsOneThatTheReaderKnows() {
        for (var setting : QuizSetting.values()) {
            for (var word : setting.words()) {
                var text = after(TEXT, it -> it.saying(setting, word));
                var problems = CourseReader.read(ExampleFiles.and(PATH, text)).problems();

                assertThat(problems)
                        .as("%s: %s", setting, word)
                        .extracting(it -> it.key())
                        .doesNotContain("content.problem.not-one-of", "content.problem.unknown-key");
            }
        }
    }

    @Test
    void whatLearnersSeeIsEverythingUnlessItIsSaid() {
        assertThat(sheet(TEXT).shown(Phase.LATER)).isEqualTo(EnumSet.allOf(Shown.class));

        var some = after(TEXT, it -> it.showing(Phase.LATER, Set.of(Shown.MARKS, Shown.ANSWERS)));
        assertThat(sheet(some).shown(Phase.LATER)).containsExactlyInAnyOrder(Shown.MARKS, Shown.ANSWERS);
        assertThat(sheet(some).shown(Phase.DURING)).isEqualTo(EnumSet.allOf(Shown.class));

        var nothing = after(some, it -> it.showing(Phase.LATER, Set.of()));
        assertThat(sheet(nothing).shown(Phase.LATER)).isEmpty();

        assertThat(after(nothing, it -> it.showing(Phase.LATER, EnumSet.allOf(Shown.class))))
                .isEqualTo(TEXT);
    }

    @Test
    void remarksComeAndGo() {
        var one = after(TEXT, it -> it.withRemark(Map.of(Language.ENGLISH, "Well done.")));
        assertThat(sheet(one).remarks())
                .containsExactly(new QuizSheet.Remark("100", Map.of(Language.ENGLISH, "Well done.")));

        var two = after(one, it -> it.withRemark(Map.of(Language.ENGLISH, "Good.")));
        var said = after(after(two, it -> it.remarking(1, "60")), it -> it.remarking(1, Language.TURKISH, "İyi."));
        assertThat(sheet(said).remarks().get(1))
                .isEqualTo(new QuizSheet.Remark("60", Map.of(Language.ENGLISH, "Good.", Language.TURKISH, "İyi.")));
        assertThat(CourseReader.read(ExampleFiles.and(PATH, said)).problems())
                .filteredOn(it -> it.isError())
                .isEmpty();

        var first = after(said, it -> it.withoutRemark(1));
        assertThat(sheet(first).remarks()).hasSize(1);
        assertThat(after(first, it -> it.withoutRemark(0))).isEqualTo(TEXT);
    }

    @Test
    void titlesAreSaidInEachLanguage() {
        var text = after(TEXT, it -> it.saying("title", Language.AZERBAIJANI, "Gecə: yeni"));

        assertThat(sheet(text).text("title")).containsEntry(Language.AZERBAIJANI, "Gecə: yeni");
        assertThat(sheet(after(text, it -> it.saying("summary", Language.ENGLISH, "Short.")))
                        .text("summary"))
                .containsExactly(Map.entry(Language.ENGLISH, "Short."));
    }

    @Test
    void aDrawSaysSomethingElseAndNothingElseChanges() {
        var row = sheet(TEXT).parts().getFirst().draws().getFirst();
        var other = row.with(Condition.LEVELS, Set.of("understand", "apply"))
                .with(Condition.OBJECTIVES, Set.of())
                .counting("3");

        var text = after(TEXT, it -> it.drawing(0, 0, other));

        var now = sheet(text).parts().getFirst().draws().getFirst();
        assertThat(now.levels()).containsExactlyInAnyOrder("understand", "apply");
        assertThat(now.objectives()).isEmpty();
        assertThat(now.count()).isEqualTo("3");
        assertThat(now.bank()).isEqualTo("storm");
        assertThat(text).contains("level: [apply, understand]").endsWith("order: shuffled\n");
        assertThat(sheet(TEXT).drawing(0, 0, row)).isEmpty();
    }

    @Test
    void aQuizIsDividedAndItsSectionsComeAndGo() {
        var divided =
                after(TEXT, it -> it.dividing(Map.of(Language.ENGLISH, "Section 1", Language.TURKISH, "Bölüm 1")));
        assertThat(sheet(divided).isDivided()).isTrue();
        assertThat(sheet(divided).parts().getFirst().draws().getFirst().count()).isEqualTo("2");

        var two = after(divided, it -> it.section(Map.of(Language.ENGLISH, "Section 2"), "storm"));
        assertThat(sheet(two).parts()).hasSize(2);
        assertThat(CourseReader.read(ExampleFiles.and(PATH, two)).problems())
                .filteredOn(it -> it.isError())
                .isEmpty();

        var titled = after(two, it -> it.titled(1, Language.AZERBAIJANI, "Bölmə"));
        assertThat(sheet(titled).parts().get(1).title()).containsEntry(Language.AZERBAIJANI, "Bölmə");

        var one = after(titled, it -> it.withoutSection(0));
        assertThat(sheet(one).parts()).hasSize(1);
        assertThat(sheet(one).withoutSection(0)).isEmpty();
    }

    @Test
    void drawsComeAndGoAndOneStays() {
        var two = after(TEXT, it -> it.adding(0, "storm"));
        assertThat(sheet(two).parts().getFirst().draws()).hasSize(2);
        assertThat(after(two, it -> it.dropping(0, 1))).isEqualTo(TEXT);
        assertThat(sheet(TEXT).dropping(0, 0)).isEmpty();
    }

    @Test
    void matchingQuestionsAreThoseThatTheReaderWouldDrawFrom() {
        for (var quiz : List.of("night-check", "storm-quiz")) {
            var sheet = QuizSheet.read(
                            ExampleFiles.all().text("quizzes/" + quiz + ".yaml").orElseThrow(), quiz)
                    .orElseThrow();
            var rows = sheet.parts().stream().flatMap(it -> it.draws().stream()).toList();
            var drawn = COURSE.quiz(new Slug(quiz)).orElseThrow().selections();

            for (var i = 0; i < rows.size(); i++) {
                assertThat(rows.get(i).matching(COURSE))
                        .extracting(it -> it.id())
                        .isEqualTo(drawn.get(i).candidates());
                assertThat(rows.get(i).wanted(rows.get(i).matching(COURSE).size()))
                        .contains(drawn.get(i).count());
            }
        }
    }

    @Test
    void whatIsNoNumberWantsNothingThatCanBeCounted() {
        var row = sheet(TEXT).parts().getFirst().draws().getFirst();

        assertThat(row.counting("many").wanted(5)).isEmpty();
        assertThat(row.counting(" ").wanted(5)).contains(5);
        assertThat(row.from("other").items()).isEmpty();
    }
}
