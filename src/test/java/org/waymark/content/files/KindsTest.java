package org.waymark.content.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.base.Citation;
import org.waymark.base.Language;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;
import org.waymark.content.ExampleKinds;
import org.waymark.question.AcceptedText;
import org.waymark.question.Axis;
import org.waymark.question.DatedEvent;
import org.waymark.question.Gap;
import org.waymark.question.Item;
import org.waymark.question.Labelling;
import org.waymark.question.Leniency;
import org.waymark.question.Marking;
import org.waymark.question.MarkingScheme;
import org.waymark.question.MeasureUnit;
import org.waymark.question.NumberKey;
import org.waymark.question.Option;
import org.waymark.question.Picture;
import org.waymark.question.Question;
import org.waymark.question.Rationale;
import org.waymark.question.Region;
import org.waymark.question.Response;
import org.waymark.question.Rubric;
import org.waymark.question.Shares;
import org.waymark.question.StatementKind;
import org.waymark.question.Stimulus;
import org.waymark.question.WordBounds;

/** Each kind as it stands in a bank, and what is read. */
class KindsTest {

    private static final Rationale RATIONALE =
            new Rationale(text("Metin öyle diyor.", "Mətn belə deyir.", "So the text says."), cites("log-1902 ¶1"));

    private final Reading reading = CourseReader.read(ExampleKinds.all());

    @Test
    void nothingIsWrongWithThem() {
        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void membersBelongToCategories() {
        assertThat(item(1).question())
                .isEqualTo(new Question.Categorise(
                        text("Ayırın.", "Ayırın.", "Sort them."),
                        List.of(
                                new Question.Category(id("official"), text("resmî", "rəsmi", "official")),
                                new Question.Category(id("private"), text("özel", "şəxsi", "private"))),
                        List.of(
                                new Question.Member(
                                        id("log"), text("Günlük", "Jurnal", "The log"), id("official"), RATIONALE),
                                new Question.Member(
                                        id("letter"),
                                        text("Mektup", "Məktub", "The letter"),
                                        id("private"),
                                        RATIONALE))));
    }

    @Test
    void anItemSaysHowItIsMarkedHintedFiledAndWhatItSharesWithOthers() {
        var item = item(1);

        assertThat(item.rules().scheme()).isEqualTo(MarkingScheme.ALL_OR_NOTHING);
        assertThat(item.rules().hints()).containsExactly(text("Saate bakın.", "Saata baxın.", "Look at the hour."));
        assertThat(item.filing().tags()).containsExactlyInAnyOrder(id("hours"), id("voices"));
        assertThat(item.stimulus())
                .contains(new Stimulus(
                        id("two-hours"),
                        text("İki saat", "İki saat", "Two hours"),
                        text("Biri 21 der.", "Biri 21 deyir.", "One says nine."),
                        cites("log-1902 ¶1, letter-1903 ¶1")));
        assertThat(item(9).stimulus()).isEqualTo(item.stimulus());
        assertThat(item(2).stimulus()).isEmpty();
        assertThat(item(2).rules().hints()).isEmpty();
    }

    @Test
    void numbersHaveARangeAroundThemSharesAndUnits() {
        assertThat(item(2).question())
                .isEqualTo(new Question.Numeric(
                        text("Ne kadar uzak?", "Nə qədər uzaq?", "How far?"),
                        List.of(
                                new NumberKey(number("12.0"), number("13.0"), BigDecimal.ONE, RATIONALE),
                                new NumberKey(number("10"), number("15"), number("0.3333333"), RATIONALE)),
                        List.of(
                                new MeasureUnit(
                                        id("km"),
                                        List.of(text("km", "km", "km"), text("kilometre", "kilometre", "kilometre")),
                                        BigDecimal.ONE),
                                new MeasureUnit(id("mile"), List.of(text("mil", "mil", "mile")), number("1.609")))));
    }

    @Test
    void wordsHaveSharesAndLeniency() {
        assertThat(item(3).question())
                .isEqualTo(new Question.ShortAnswer(
                        text("Kim yakar?", "Kim yandırır?", "Who lights it?"),
                        List.of(
                                AcceptedText.full(text("fenerci", "mayakçı", "keeper")),
                                new AcceptedText(text("bekçi*", "gözətçi*", "guard*"), number("0.50"))),
                        List.of(new Question.Refused(text("kaptan", "kapitan", "captain"), RATIONALE)),
                        new Leniency(true, false, true, 1)));
    }

    @Test
    void gapsAreTypedOrChosen() {
        assertThat(item(4).question())
                .isEqualTo(new Question.Cloze(
                        text("Doldurun.", "Doldurun.", "Fill in."),
                        text(
                                "Günlük {{year}} yılında, saat {{hour}}.",
                                "Jurnal {{year}}-ci ildə, saat {{hour}}.",
                                "The log of {{year}} says {{hour}}."),
                        List.of(
                                new Gap.Typed(
                                        id("year"),
                                        2,
                                        List.of(AcceptedText.full(text("1902", "1902", "1902"))),
                                        Leniency.NONE,
                                        RATIONALE),
                                new Gap.Menu(
                                        id("hour"),
                                        1,
                                        List.of(
                                                new Option(
                                                        id("nine"), text("dokuz", "doqquz", "nine"), true, RATIONALE),
                                                new Option(id("ten"), text("on", "on", "ten"), false, RATIONALE)),
                                        RATIONALE))));
    }

    @Test
    void eventsArePlacedOnAnAxis() {
        assertThat(item(5).question())
                .isEqualTo(new Question.Timeline(
                        text("Yerleştirin.", "Yerləşdirin.", "Place them."),
                        new Axis(LocalDate.of(1900, 1, 1), LocalDate.of(1910, 1, 1), Axis.Step.YEAR),
                        List.of(
                                new DatedEvent(
                                        id("log"),
                                        text("Günlük", "Jurnal", "The log"),
                                        LocalDate.of(1902, 11, 1),
                                        LocalDate.of(1902, 11, 30),
                                        0,
                                        RATIONALE),
                                new DatedEvent(
                                        id("letter"),
                                        text("Mektup", "Məktub", "The letter"),
                                        LocalDate.of(1903, 1, 1),
                                        LocalDate.of(1904, 12, 31),
                                        1,
                                        RATIONALE))));
    }

    @Test
    void regionsLieInAPictureThatKnowsItsSize() {
        assertThat(item(6).question())
                .isEqualTo(new Question.Hotspot(
                        text("Feneri gösterin.", "Mayakı göstərin.", "Point at the light."),
                        new Picture("harbour.svg", 640, 400, text("Bir liman.", "Bir liman.", "A harbour.")),
                        List.of(
                                new Region(
                                        id("headland"),
                                        text("burun", "burun", "headland"),
                                        480,
                                        40,
                                        160,
                                        80,
                                        true,
                                        RATIONALE),
                                new Region(
                                        id("quay"),
                                        text("rıhtım", "körpü", "quay"),
                                        0,
                                        300,
                                        480,
                                        100,
                                        false,
                                        RATIONALE))));
    }

    @Test
    void aStatementIsLabelledShownAndGivenAStandpoint() {
        assertThat(item(7).question())
                .isEqualTo(new Question.SourceCriticism(
                        text("Eleştirin.", "Təhlil edin.", "Criticise."),
                        text("Fırtına görülmemişti.", "Belə fırtına olmamışdı.", "There was no storm like it."),
                        new Labelling(Set.of(StatementKind.READING, StatementKind.ONE_SIDED_CLAIM), RATIONALE),
                        List.of(
                                new Option(
                                        id("first"),
                                        text(
                                                "Günlük, birinci paragraf",
                                                "Jurnal, birinci abzas",
                                                "The log, paragraph 1"),
                                        true,
                                        RATIONALE),
                                new Option(id("second"), text("Mektup", "Məktub", "The letter"), false, RATIONALE)),
                        List.of(
                                new Option(id("keeper"), text("fenerci", "mayakçı", "keeper"), true, RATIONALE),
                                new Option(id("crew"), text("tayfa", "heyət", "crew"), false, RATIONALE)),
                        new Shares(2, 1, 0)));
    }

    @Test
    void anEssayHasARubricThatRises() {
        assertThat(item(8).question())
                .isEqualTo(new Question.Essay(
                        text("Yazın.", "Yazın.", "Write."),
                        new Rubric(
                                List.of(new Rubric.Criterion(
                                        id("evidence"),
                                        text("Dayanak", "Dəlil", "Evidence"),
                                        List.of(
                                                new Rubric.Step(0, text("yok", "yoxdur", "none")),
                                                new Rubric.Step(3, text("var", "var", "some"))))),
                                true),
                        new WordBounds(80, 200),
                        text("Örnek.", "Nümunə.", "A model.")));
    }

    @Test
    void sharesAreWeightsWhereverTheyAreGiven() {
        var options = ((Question.MultipleChoice) item(9).question()).options();

        assertThat(options)
                .extracting(Option::weight)
                .containsExactly(
                        Optional.of(number("0.3333333")),
                        Optional.of(number("0.6666667")),
                        Optional.of(number("-0.50")));
        assertThat(item(9).rules().scheme()).isEqualTo(MarkingScheme.WEIGHTED);
    }

    @Test
    void whatIsHalfRightEarnsItsShare() {
        assertThat(earned(2, new Response.Typed("14 km", Language.ENGLISH))).isEqualByComparingTo("0.3333333");
        assertThat(earned(2, new Response.Typed("7.8 mile", Language.ENGLISH))).isEqualByComparingTo("1");
        assertThat(earned(3, new Response.Typed("guardian", Language.ENGLISH))).isEqualByComparingTo("0.5");
        assertThat(earned(9, new Response.Chosen(Set.of(id("letter"))))).isEqualByComparingTo("0.6666667");
        assertThat(earned(9, new Response.Chosen(Set.of(id("letter"), id("map")))))
                .isEqualByComparingTo("0.1666667");
    }

    private BigDecimal earned(int number, Response response) {
        return Marking.mark(item(number), false, response).fraction().value();
    }

    private Item item(int number) {
        return reading.course().orElseThrow().item(id("kinds-" + number)).orElseThrow();
    }

    private static Slug id(String text) {
        return new Slug(text);
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    private static LocalizedText text(String tr, String az, String en) {
        return new LocalizedText(
                Map.of(Language.TURKISH, tr, Language.AZERBAIJANI, az, Language.ENGLISH, en), Language.ENGLISH);
    }

    private static List<Citation> cites(String text) {
        return List.of(text.split(", ")).stream()
                .flatMap(each -> Citation.parse(each).orElseThrow().stream())
                .toList();
    }
}
