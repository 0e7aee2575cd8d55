package org.waymark.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.authoring.MergeQuestion.About;

class MergeTest {

    private static final String LESSON = "lessons/the-night/en.md";
    private static final String BANK = "banks/night.yaml";

    private static final String NIGHT = """
            ---
            title: The night
            summary: What the log says.
            ---

            ## What the log says {#the-log}

            Nine o’clock.

            ## Who says so? {#who-says-so}

            The log.
            """;

    private static final String QUESTIONS = """
            # The bank of the night
            bank: night
            items:

              # asked first
              - id: n-1
                level: easy
                single-choice:
                  prompt:
                    tr: Saat kaç?
                    en: What time is it?

              - id: n-2
                worth: 2
                essay:
                  prompt:
                    en: Why?
            """;

    private static Merge merge(String path, String base, String theirs, String mine) {
        return Merge.of(path, Optional.of(base), Optional.of(theirs), Optional.of(mine));
    }

    private static String settled(Merge merge) {
        assertThat(merge.questions()).isEmpty();
        return merge.text(Map.of()).orElseThrow();
    }

    private static Map<String, MergeAnswer> all(Merge merge, Side side) {
        var answers = new HashMap<String, MergeAnswer>();
        merge.questions().forEach(it -> answers.put(it.key(), new MergeAnswer.As(side)));
        return answers;
    }

    @Test
    void sectionsThatOnlyOneSideHasChangedAreTaken() {
        var theirs = NIGHT.replace("Nine", "Ten");
        var mine = NIGHT.replace("The log.", "The keeper.").replace("title: The night", "title: The long night");

        var merge = merge(LESSON, NIGHT, theirs, mine);

        assertThat(settled(merge)).isEqualTo(mine.replace("Nine", "Ten"));
        assertThat(merge.taken())
                .extracting(MergeTaken::trail, MergeTaken::side)
                .containsExactly(
                        tuple(List.of("title"), Side.MINE),
                        tuple(List.of("#the-log"), Side.THEIRS),
                        tuple(List.of("#who-says-so"), Side.MINE));
    }

    @Test
    void aSectionThatBothHaveChangedIsAQuestion() {
        var merge = merge(LESSON, NIGHT, NIGHT.replace("Nine", "Ten"), NIGHT.replace("Nine", "Eight"));

        assertThat(merge.questions())
                .containsExactly(new MergeQuestion(
                        List.of("#the-log"),
                        About.WORDS,
                        Optional.of("## What the log says {#the-log}\n\nNine o’clock."),
                        Optional.of("## What the log says {#the-log}\n\nTen o’clock."),
                        Optional.of("## What the log says {#the-log}\n\nEight o’clock.")));
        assertThat(merge.text(all(merge, Side.THEIRS))).contains(NIGHT.replace("Nine", "Ten"));
        assertThat(merge.text(all(merge, Side.MINE))).contains(NIGHT.replace("Nine", "Eight"));
        assertThatThrownBy(() -> merge.text(Map.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aQuestionMayBeDecidedInOtherWords() {
        var merge = merge(LESSON, NIGHT, NIGHT.replace("Nine", "Ten"), NIGHT.replace("Nine", "Eight"));
        var words = "## What the log says {#the-log}\n\nNobody knows.  \nReally.";

        assertThat(merge.text(Map.of("WORDS:#the-log", new MergeAnswer.Words("\n" + words + "\n"))))
                .contains(NIGHT.replace("## What the log says {#the-log}\n\nNine o’clock.", words));
    }

    @Test
    void theSameChangeOnBothSidesIsNoQuestion() {
        var both = NIGHT.replace("Nine", "Ten");

        assertThat(settled(merge(LESSON, NIGHT, both, both))).isEqualTo(both);
    }

    @Test
    void whatOneHasTakenAwayAndTheOtherRewrittenIsAQuestion() {
        var without = NIGHT.substring(0, NIGHT.indexOf("\n## Who"));
        var merge = merge(LESSON, NIGHT, without, NIGHT.replace("The log.", "The keeper."));

        assertThat(merge.questions()).singleElement().satisfies(it -> {
            assertThat(it.theirs()).isEmpty();
            assertThat(it.mine()).contains("## Who says so? {#who-says-so}\n\nThe keeper.");
        });
        assertThat(merge.text(all(merge, Side.THEIRS))).contains(without);
    }

    @Test
    void sectionsThatBothHaveAddedAreBothThere() {
        var theirs = NIGHT + "\n## Theirs {#theirs}\n\nOne.\n";
        var mine = NIGHT + "\n## Mine {#mine}\n\nTwo.\n";

        assertThat(settled(merge(LESSON, NIGHT, theirs, mine)))
                .isEqualTo(NIGHT + "\n## Mine {#mine}\n\nTwo.\n\n## Theirs {#theirs}\n\nOne.\n");
    }

    @Test
    void whatOneHasMovedTheOtherMayRewrite() {
        var moved = """
                ---
                title: The night
                summary: What the log says.
                ---

                ## Who says so? {#who-says-so}

                The log.

                ## What the log says {#the-log}

                Nine o’clock.
                """;

        assertThat(settled(merge(LESSON, NIGHT, moved, NIGHT.replace("Nine", "Ten"))))
                .isEqualTo(moved.replace("Nine", "Ten"));
        assertThat(settled(merge(LESSON, NIGHT, NIGHT.replace("Nine", "Ten"), moved)))
                .isEqualTo(moved.replace("Nine", "Ten"));
    }

    @Test
    void anOrderThatBothHaveChangedIsAQuestion() {
        var base = NIGHT + "\n## Third {#third}\n\nThree.\n";
        var theirs = ordered(base, "third", "the-log", "who-says-so");
        var mine = ordered(base, "who-says-so", "the-log", "third");

        var merge = merge(LESSON, base, theirs, mine.replace("Nine", "Ten"));

        assertThat(merge.questions()).singleElement().satisfies(it -> assertThat(it.about()).isEqualTo(About.ORDER));
        assertThat(merge.text(all(merge, Side.THEIRS))).contains(theirs.replace("Nine", "Ten"));
        assertThat(merge.text(all(merge, Side.MINE))).contains(mine.replace("Nine", "Ten"));
    }

    private static String ordered(String lesson, String... ids) {
        var all = new StringBuilder(lesson.substring(0, lesson.indexOf("\n## ")));
        for (var id : ids) {
            var from = lesson.lastIndexOf("\n## ", lesson.indexOf("{#" + id + "}"));
            var to = lesson.indexOf("\n## ", from + 1);
            all.append(lesson, from, to < 0 ? lesson.length() : to);
        }
        return all.toString();
    }

    @Test
    void twoLanguagesOfOneQuestionAreTwoParts() {
        var theirs = QUESTIONS.replace("Saat kaç?", "Saat kaçı gösteriyor?");
        var mine = QUESTIONS.replace("What time is it?", "What is the time?").replace("# asked first", "# asked last");

        assertThat(settled(merge(BANK, QUESTIONS, theirs, mine)))
                .isEqualTo(mine.replace("Saat kaç?", "Saat kaçı gösteriyor?"));
    }

    @Test
    void aTextThatBothHaveChangedIsAskedForWithoutItsIndentation() {
        var theirs = QUESTIONS.replace("Why?", "Why so?");
        var mine = QUESTIONS.replace("Why?", "Why not?");

        var merge = merge(BANK, QUESTIONS, theirs, mine);

        assertThat(merge.questions())
                .containsExactly(new MergeQuestion(
                        List.of("items", "#n-2", "essay", "prompt", "en"),
                        About.WORDS,
                        Optional.of("en: Why?"),
                        Optional.of("en: Why so?"),
                        Optional.of("en: Why not?")));
        assertThat(merge.text(Map.of(
                        merge.questions().getFirst().key(),
                        new MergeAnswer.Words("en: >-\n  Why\n  at all?"))))
                .contains(QUESTIONS.replace("en: Why?", "en: >-\n          Why\n          at all?"));
    }

    @Test
    void withoutABaseNothingIsTakenToBeRemoved() {
        var theirs = NIGHT + "\n## Theirs {#theirs}\n\nOne.\n";
        var mine = NIGHT + "\n## Mine {#mine}\n\nTwo.\n";

        var merge = Merge.of(LESSON, Optional.empty(), Optional.of(theirs), Optional.of(mine));

        assertThat(settled(merge)).contains("One.", "Two.", "Nine o’clock.");
    }

    @Test
    void aFileThatIsGoneIsAQuestionAboutTheFile() {
        var mine = NIGHT.replace("Nine", "Ten");

        var merge = Merge.of(LESSON, Optional.of(NIGHT), Optional.empty(), Optional.of(mine));

        assertThat(merge.questions()).singleElement().satisfies(it -> assertThat(it.trail()).isEmpty());
        assertThat(merge.text(all(merge, Side.THEIRS))).isEmpty();
        assertThat(merge.text(all(merge, Side.MINE))).contains(mine);
    }

    @Test
    void aFileThatNobodyCanTakeApartIsAskedAboutAsAWhole() {
        var merge = merge(LESSON, NIGHT, NIGHT.replace("Nine", "Ten"), "no front matter at all\n");

        assertThat(merge.questions()).singleElement().satisfies(it -> assertThat(it.trail()).isEmpty());
        assertThat(merge.text(all(merge, Side.MINE))).contains("no front matter at all\n");
        assertThat(settled(merge("pictures/a.svg", "<svg/>", "<svg/>", "<svg>x</svg>")))
                .isEqualTo("<svg>x</svg>");
    }

    @Test
    void theEndsOfLinesAreTheirs() {
        var theirs = NIGHT.replace("Nine", "Ten").replace("\n", "\r\n");

        assertThat(settled(merge(LESSON, NIGHT, theirs, NIGHT.replace("The log.", "The keeper."))))
                .isEqualTo(theirs.replace("The log.", "The keeper."));
    }
}
