package org.waymark.content.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.waymark.content.review.Seeds.asking;
import static org.waymark.content.review.Seeds.choice;
import static org.waymark.content.review.Seeds.paced;
import static org.waymark.content.review.Seeds.same;
import static org.waymark.content.review.Seeds.teaching;
import static org.waymark.content.review.Seeds.text;
import static org.waymark.content.review.Seeds.words;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.base.Language;
import org.waymark.base.LocalizedText;
import org.waymark.content.Course;
import org.waymark.content.ExampleFiles;
import org.waymark.content.Examples;
import org.waymark.content.ScenarioCourse;
import org.waymark.content.files.CourseReader;
import org.waymark.question.Item;

class ReviewTest {

    private static final LocalizedText PROMPT = same("When did it blow?");

    @Test
    void aGoodQuestionIsPassedOver() {
        assertThat(ofItems(asking(choice("good", true, PROMPT, same("At nine"), same("At ten"), same("At noon")))))
                .isEmpty();
    }

    @Test
    void theLongestOptionIsPointedOutWhereItIsRightAndClearlyLonger() {
        var item = choice(
                "long",
                true,
                PROMPT,
                text("At nine", "At nine in the evening, by the log", "At nine in the evening, by the log"),
                same("At ten"),
                same("At noon"));

        assertThat(of(Rule.LONGEST_IS_RIGHT, asking(item)))
                .containsExactly(new Finding(
                        Rule.LONGEST_IS_RIGHT,
                        new Spot("banks/storm.yaml", "long", List.of(Language.AZERBAIJANI, Language.ENGLISH)),
                        List.of("o1")));
    }

    @Test
    void aLongOptionThatIsWrongGivesNothingAway() {
        var item = choice("long", true, PROMPT, same("At nine"), same("At ten in the evening, by the log"));

        assertThat(ofItems(asking(item))).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1} speaks of the other options: {2}")
    @CsvSource({
        "ENGLISH, All of the above, true",
        "ENGLISH, None of these., true",
        "ENGLISH, All of the crew, false",
        "ENGLISH, None of the ships came back, false",
        "TURKISH, Yukarıdakilerin hepsi, true",
        "TURKISH, Hiçbiri, true",
        "TURKISH, HİÇBİRİ, true",
        "TURKISH, Tayfanın hepsi, false",
        "AZERBAIJANI, Yuxarıdakıların hamısı, true",
        "AZERBAIJANI, Heç biri, true",
        "AZERBAIJANI, Heyətin hamısı, false"
    })
    void anOptionThatSpeaksOfTheOthersIsPointedOut(Language language, String option, boolean found) {
        assertThat(AllOrNone.is(option, language)).isEqualTo(found);
    }

    @Test
    void allOfTheAboveIsFoundInAQuestion() {
        var all = text("Hepsi", "Hamısı", "All of the above");

        assertThat(ofItems(asking(choice("all", true, PROMPT, same("At nine"), same("At ten"), all))))
                .extracting(Finding::rule)
                .containsExactly(Rule.ALL_OR_NONE);
    }

    @ParameterizedTest(name = "{0}: “{1}” hides that it asks for what is not so: {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    ENGLISH | Which of the texts does not name an hour? | true
                    ENGLISH | Which of the texts does NOT name an hour? | false
                    ENGLISH | Which of the texts does *not* name an hour? | false
                    ENGLISH | All texts name an hour except which one? | false
                    ENGLISH | Which texts name an hour, except the log? | true
                    ENGLISH | Which of the texts names an hour? | false
                    ENGLISH | What follows from the fact that the log does not name an hour? | false
                    ENGLISH | The log does not say who was there. Which text does? | false
                    ENGLISH | Why does the log not name an hour? | false
                    TURKISH | Metinlerden hangisi saat vermez? | true
                    TURKISH | Metinlerden hangisi saat VERMEZ? | false
                    TURKISH | Metinlerden hangisi saat vermiyor? | true
                    TURKISH | Aşağıdakilerden hangisi doğru değildir? | true
                    TURKISH | Aşağıdakilerden hangisi doğru DEĞİLDİR? | false
                    TURKISH | Metinlerden hangisi saat verir? | false
                    TURKISH | Günlük neden saat vermez? | false
                    AZERBAIJANI | Mətnlərdən hansı saat göstərmir? | true
                    AZERBAIJANI | Mətnlərdən hansı saat GÖSTƏRMİR? | false
                    AZERBAIJANI | Bunlardan hansı doğru deyil? | true
                    AZERBAIJANI | Mətnlərdən hansı saat göstərir? | false
                    """)
    void aHiddenNegationIsPointedOut(Language language, String prompt, boolean hidden) {
        assertThat(Negation.isHidden(prompt, language)).isEqualTo(hidden);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aPromptThatNeverEndsIsReadInNoTime(Language language) {
        var word = "hangihansımazmamışmıryor".repeat(8_000);

        assertThat(assertTimeoutPreemptively(
                        Duration.ofSeconds(5), () -> Negation.isHidden(word + "! " + word + "?", language)))
                .isFalse();
    }

    @Test
    void aNegationIsFoundInAQuestion() {
        var prompt = text(
                "Metinlerden hangisi saat verir?", "Mətnlərdən hansı saat göstərmir?", "Which text names NO hour?");

        assertThat(ofItems(asking(choice("not", true, prompt, same("One"), same("Two"), same("Six")))))
                .extracting(Finding::rule, it -> it.spot().toString())
                .containsExactly(tuple(Rule.NEGATED_PROMPT, "banks/storm.yaml#not (az)"));
    }

    @Test
    void aWordOfThePromptInTheRightOptionAloneIsPointedOut() {
        var prompt = same("What does the lighthouse keeper record?");
        var clue = choice("clue", true, prompt, same("Lighthouses"), same("Ships"), same("Storms"));
        var twice = choice("twice", true, prompt, same("Lighthouses"), same("A lighthouse"), same("Storms"));
        var wrong = choice("wrong", true, 1, prompt, same("Lighthouses"), same("Ships"), same("Storms"));

        assertThat(ofItems(asking(clue, twice, wrong)))
                .extracting(Finding::rule, it -> it.spot().part())
                .containsExactly(tuple(Rule.ECHO, "clue"));
    }

    @Test
    void aBankWhoseLongestOptionsAreRightIsPointedOutAlthoughNoneIsClearlyLonger() {
        var one = text("A dozen", "A dozen", "A dozen");

        assertThat(ofItems(asking(bank(10, true, it -> 0, one))))
                .extracting(Finding::rule)
                .containsOnly(Rule.LENGTH_BIAS)
                .hasSize(3);
        assertThat(ofItems(asking(bank(10, true, it -> it % 4, one)))).isEmpty();
        assertThat(ofItems(asking(bank(7, true, it -> 0, one)))).isEmpty();
    }

    @Test
    void aPlaceThatIsMostlyRightIsPointedOutWhereNothingIsShuffled() {
        var one = same("Nine");

        assertThat(ofItems(asking(bank(10, false, it -> 2, one))))
                .containsExactly(new Finding(
                        Rule.POSITION_BIAS,
                        new Spot("banks/storm.yaml", "", List.of()),
                        List.of("10", "10", "3", "3")));
        assertThat(ofItems(asking(bank(10, true, it -> 2, one)))).isEmpty();
        assertThat(ofItems(asking(bank(10, false, it -> it % 4, one)))).isEmpty();
    }

    @ParameterizedTest(name = "{0} words for {1} minutes: {2}")
    @CsvSource({"260, 2, true", "300, 2, true", "212, 2, true", "320, 2, false", "200, 2, false"})
    void aLessonTakesAboutTheTimePlanned(int english, int minutes, boolean fine) {
        var found = of(Rule.READING_TIME, teaching(minutes, paced(english - 1)));

        assertThat(found).hasSize(fine ? 0 : 3);
    }

    @Test
    void theTimeIsReckonedInEachLanguageForItself() {
        var course = teaching(2, text(words(260), words(200), words(260)));

        assertThat(of(Rule.READING_TIME, course))
                .extracting(it -> it.spot().file())
                .containsExactly("lessons/the-night/tr.md");
    }

    @ParameterizedTest(name = "a section of {0} words: {1}")
    @CsvSource({"119, false", "120, true", "360, true", "361, false"})
    void aSectionIsNeitherANoteNorAChapter(int words, boolean fine) {
        assertThat(of(Rule.SECTION_LENGTH, teaching(2, same(words(words))))).hasSize(fine ? 0 : 3);
    }

    @Test
    void marksOfEvidenceAndAddressesAreNotRead() {
        assertThat(Prose.of("The [keeper](term:keeper) *writes* nine [[log-1902 ¶1]].\n\n- And\n  ten – twice.\n"))
                .isEqualTo("The keeper writes nine. And ten – twice.");
        assertThat(Prose.words("And ten – twice.")).isEqualTo(3);
        assertThat(Prose.of("| a | b |\n|---|---|\n| one | two |")).isEqualTo("a b one two");
    }

    @Test
    void aTextThatLostAThirdInTranslationIsPointedOut() {
        var course = teaching(2, text(words(130), words(200), words(200)));

        assertThat(of(Rule.UNEVEN_LENGTH, course))
                .extracting(it -> it.spot().toString())
                .containsExactly("lessons/the-night/tr.md#part-1");
        assertThat(of(Rule.UNEVEN_LENGTH, teaching(2, text(words(160), words(250), words(200)))))
                .isEmpty();
    }

    @Test
    void storiesAndFiguresAreComparedToo() {
        var story = CourseReader.read(ScenarioCourse.filesWith("  en: Winter of 1902.", "  en: " + words(40)))
                .course()
                .orElseThrow();
        var figure = CourseReader.read(ExampleFiles.with(
                        "figures/storm-line.yaml", "  en: Three entries from 1902 to 1903.", "  en: " + words(40)))
                .course()
                .orElseThrow();

        assertThat(of(Rule.UNEVEN_LENGTH, story))
                .extracting(it -> it.spot().toString())
                .containsExactly("scenarios/the-lamp.yaml#the-lamp (tr)", "scenarios/the-lamp.yaml#the-lamp (az)");
        assertThat(of(Rule.UNEVEN_LENGTH, figure))
                .extracting(it -> it.spot().toString())
                .containsExactly("figures/storm-line.yaml#storm-line (tr)", "figures/storm-line.yaml#storm-line (az)");
    }

    @Test
    void nothingIsSaidOfLanguagesThatABankDoesNotHave() {
        var items = IntStream.range(0, 10)
                .mapToObj(it -> choice(
                        "i" + it, true, 0, english("When?"), english("A dozen"), english("Five"), english("Four")))
                .toArray(Item[]::new);

        assertThat(of(Rule.LENGTH_BIAS, asking(items)))
                .extracting(it -> it.spot().languages())
                .containsExactly(List.of(Language.ENGLISH));
    }

    private static LocalizedText english(String text) {
        return new LocalizedText(Map.of(Language.ENGLISH, text), Language.ENGLISH);
    }

    @Test
    void anObjectiveNeedsQuestionsEnoughOfKindsEnough() {
        var three = asking(bank(3, true, it -> 0, same("Nine")));

        assertThat(of(Rule.OBJECTIVE_QUESTIONS, three))
                .extracting(it -> it.spot().toString(), Finding::details)
                .containsExactly(tuple("course.yaml#" + Examples.WEIGH_TWO_VOICES, List.of("0", "3")));
        assertThat(of(Rule.OBJECTIVE_KINDS, three))
                .extracting(it -> it.spot().part(), Finding::details)
                .containsExactly(tuple(Examples.DATE_THE_STORM.value(), List.of("1", "2")));
        assertThat(of(Rule.OBJECTIVE_KINDS, Examples.course())).isEmpty();
        assertThat(of(Rule.OBJECTIVE_QUESTIONS, Examples.course())).isEmpty();
    }

    /** Four options each; the right one stands where it is told and is the one given, the others are as long as “Five”. */
    private static Item[] bank(int size, boolean shuffled, IntUnaryOperator key, LocalizedText first) {
        return IntStream.range(0, size)
                .mapToObj(it -> choice(
                        "i" + (it + 1),
                        shuffled,
                        key.applyAsInt(it),
                        PROMPT,
                        first,
                        same("Five"),
                        same("Four"),
                        same("Zero")))
                .toArray(Item[]::new);
    }

    private static List<Finding> of(Rule rule, Course course) {
        return Review.of(course).findings().stream()
                .filter(it -> it.rule() == rule)
                .toList();
    }

    private static List<Finding> ofItems(Course course) {
        return Review.of(course).findings().stream()
                .filter(it -> it.spot().file().startsWith("banks/"))
                .toList();
    }
}
