package org.waymark.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.base.Language;
import org.waymark.base.LocalizedText;
import org.waymark.base.Problem;
import org.waymark.base.Slug;
import org.waymark.interchange.files.XmlReader;
import org.waymark.question.Difficulty;
import org.waymark.question.Gap;
import org.waymark.question.Item;
import org.waymark.question.Marking;
import org.waymark.question.MarkingScheme;
import org.waymark.question.Option;
import org.waymark.question.Question;
import org.waymark.question.Response;
import org.waymark.question.Stimulus;
import org.waymark.question.WordBounds;

class MoodleDraftTest {

    private static final Slug DATES = new Slug("m01-dates");

    @Test
    void oneRightAnswerIsASingleChoiceAndItsFeedbackSaysWhy() {
        var item = only("multichoice", """
                <generalfeedback format="html"><text>The assembly met there.</text></generalfeedback>
                <single>true</single><shuffleanswers>false</shuffleanswers>
                <answer fraction="100"><text>Ankara</text><feedback><text><![CDATA[<p>It moved in <b>1923</b>.</p>]]></text></feedback></answer>
                <answer fraction="0"><text>İzmir &amp;amp; Bursa</text></answer>""");
        var single = (Question.SingleChoice) item.question();

        assertThat(said(single.prompt())).isEqualTo("Asked?");
        assertThat(said(item.explanation())).isEqualTo("The assembly met there.");
        assertThat(single.options()).extracting(it -> said(it.text())).containsExactly("Ankara", "İzmir & Bursa");
        assertThat(single.options()).extracting(Option::correct).containsExactly(true, false);
        assertThat(said(single.options().getFirst().rationale().explanation())).isEqualTo("It moved in 1923.");
        assertThat(item.shuffled()).isFalse();
        assertThat(item.rules().scheme()).isEqualTo(MarkingScheme.ALL_OR_NOTHING);
    }

    @Test
    void anAnswerThatEarnsAPartOrCostsOneKeepsItsShare() {
        var item = only("multichoice", answers("100", "50", "-33.33333"));
        var single = (Question.SingleChoice) item.question();

        assertThat(item.rules().scheme()).isEqualTo(MarkingScheme.WEIGHTED);
        assertThat(single.options())
                .extracting(it -> it.weight().orElseThrow())
                .containsExactly(BigDecimal.ONE, new BigDecimal("0.5"), new BigDecimal("-0.3333333"));
    }

    @Test
    void whereSeveralAreToBeChosenOneMayBeAllThatIsRight() {
        var item = only("multichoice", "<single>false</single>" + answers("100", "0", "0"));

        assertThat(item.question()).isInstanceOf(Question.MultipleChoice.class);
        assertThat(fraction(item, new Response.Chosen(Set.of(new Slug("a1"), new Slug("a2")))))
                .isEqualByComparingTo("1");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "50 50 -50, RIGHT_MINUS_WRONG",
        "33.33333 33.33333 33.33333 -33.33333, RIGHT_MINUS_WRONG",
        "60 40 -10, WEIGHTED"
    })
    void severalRightAnswersKeepTheirShares(String shares, MarkingScheme scheme) {
        var item = only("multichoice", "<single>0</single>" + answers(shares.split(" ")));

        assertThat(item.rules().scheme()).isEqualTo(scheme);
    }

    @Test
    void allOrNothingIsKept() {
        var item = only("multichoiceset", answers("100", "100", "0"));

        assertThat(item.rules().scheme()).isEqualTo(MarkingScheme.ALL_OR_NOTHING);
        assertThat(Option.keyOf(((Question.MultipleChoice) item.question()).options()))
                .containsExactlyInAnyOrder(new Slug("a1"), new Slug("a2"));
    }

    @Test
    void aVerdictIsAChoiceOfTwoAndEachFeedbackGoesWhereItBelongs() {
        var item = only("truefalse", """
                <answer fraction="0"><text>true</text><feedback><text>It is not.</text></feedback></answer>
                <answer fraction="100"><text>false</text><feedback><text>Well seen.</text></feedback></answer>""");
        var single = (Question.SingleChoice) item.question();

        assertThat(Option.keyOf(single.options())).containsExactly(new Slug("false"));
        assertThat(single.options())
                .extracting(it -> said(it.rationale().explanation()))
                .containsExactly("It is not.", "Well seen.");
    }

    @Test
    void typedAnswersKeepWildcardsSharesAndRefusals() {
        var draft = draft(question("shortanswer", """
                <usecase>1</usecase>
                <answer fraction="100" format="moodle_auto_format"><text>Fr*g &lt;a&gt;</text></answer>
                <answer fraction="50"><text>a\\*b</text></answer>
                <answer fraction="0"><text>Toad</text><feedback><text>Nearly</text></feedback></answer>
                <answer fraction="0"><text>*</text><feedback><text>No.</text></feedback></answer>"""));
        var words = (Question.ShortAnswer) draft.items().getFirst().question();

        assertThat(words.accepted()).extracting(it -> said(it.text())).containsExactly("Fr*g <a>", "a\\*b");
        assertThat(words.refused()).extracting(it -> said(it.answer())).containsExactly("Toad");
        assertThat(said(draft.items().getFirst().explanation())).isEqualTo("Any other answer: No.");
        assertThat(keys(draft)).containsExactly("interchange.problem.moodle-case");
    }

    @Test
    void whereTheFirstAnswerCountsThereAndTheBestHereThatIsSaid() {
        var words = draft(question("shortanswer", """
                <answer fraction="0"><text>Frog</text><feedback><text>No.</text></feedback></answer>
                <answer fraction="100"><text>Fr*</text></answer>"""));
        var numbers = draft(question("numerical", """
                <answer fraction="50"><text>3</text><tolerance>0</tolerance></answer>
                <answer fraction="100"><text>4</text><tolerance>2</tolerance></answer>
                <answer fraction="0"><text>*</text></answer>"""));

        assertThat(keys(words)).containsExactly("interchange.problem.moodle-order");
        assertThat(((Question.ShortAnswer) words.items().getFirst().question()).refused())
                .isEmpty();
        assertThat(keys(numbers)).containsExactly("interchange.problem.moodle-order");
    }

    @ParameterizedTest(name = "{0} ± {1}")
    @CsvSource({"4, 0, 4, 4", "1822.0000000, 5.0, 1817, 1827", "-1, 0.5, -1.5, -0.5", "1.5e3, '', 1500, 1500"})
    void aNumberIsAcceptedWithinItsTolerance(String number, String tolerance, BigDecimal least, BigDecimal most) {
        var item = only(
                "numerical",
                "<answer fraction=\"100\"><text>" + number + "</text><tolerance>" + tolerance
                        + "</tolerance></answer>");

        assertThat(((Question.Numeric) item.question()).accepted())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.least()).isEqualByComparingTo(least);
                    assertThat(it.most()).isEqualByComparingTo(most);
                });
    }

    @Test
    void unitsKeepWhatTheyAreWorth() {
        var item = only("numerical", """
                <answer fraction="100"><text>2</text><tolerance>0</tolerance></answer>
                <units>
                  <unit><multiplier>0.001</multiplier><unit_name>km</unit_name></unit>
                  <unit><multiplier>1.0</multiplier><unit_name>m</unit_name></unit>
                  <unit><multiplier>1</multiplier><unit_name>metres</unit_name></unit>
                  <unit><multiplier>100</multiplier><unit_name>cm</unit_name></unit>
                </units>
                <unitgradingtype>1</unitgradingtype><unitpenalty>1.0</unitpenalty><showunits>0</showunits>""");
        var numeric = (Question.Numeric) item.question();

        assertThat(numeric.units())
                .extracting(it -> it.factor().toPlainString())
                .containsExactly("1", "1000", "0.01");
        assertThat(numeric.units().getFirst().names())
                .extracting(MoodleDraftTest::said)
                .containsExactly("m", "metres");
        assertThat(fraction(item, new Response.Typed("200 cm", Language.ENGLISH)))
                .isEqualByComparingTo("1");
        assertThat(fraction(item, new Response.Typed("2 km", Language.ENGLISH))).isEqualByComparingTo("0");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"matching", "match", "ddmatch"})
    void anAnswerWithoutAPartnerIsOnlyOnOffer(String type) {
        var matching = (Question.Matching) only(type, """
                <shuffleanswers>1</shuffleanswers>
                <subquestion format="html"><text><![CDATA[<p>Canada</p>]]></text><answer><text>Ottawa</text></answer></subquestion>
                <subquestion><text>Italy</text><answer><text>Rome</text></answer></subquestion>
                <subquestion><text></text><answer><text>Tokyo</text></answer></subquestion>""").question();

        assertThat(matching.premises()).extracting(it -> said(it.text())).containsExactly("Canada", "Italy");
        assertThat(matching.targets()).extracting(it -> said(it.text())).containsExactly("Ottawa", "Rome", "Tokyo");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "RELATIVE_NEXT_EXCLUDE_LAST, PER_PART, 0",
        "ALL_OR_NOTHING, ALL_OR_NOTHING, 0",
        "ABSOLUTE_POSITION, PER_PART, 1"
    })
    void anOrderIsTheOneOfTheFile(String grading, MarkingScheme scheme, int warnings) {
        var draft = draft(question("ordering", "<gradingtype>" + grading + "</gradingtype>" + answers("1", "2", "3")));
        var item = draft.items().getFirst();

        assertThat(((Question.Ordering) item.question()).elements())
                .extracting(it -> said(it.text()))
                .containsExactly("answer 1", "answer 2", "answer 3");
        assertThat(item.rules().scheme()).isEqualTo(scheme);
        assertThat(draft.problems()).hasSize(warnings);
    }

    @Test
    void anEssayKeepsItsLengthAndWhatIsSaidToMarkers() {
        var essay = (Question.Essay) only("essay", """
                <minwordlimit>50</minwordlimit><maxwordlimit>200</maxwordlimit>
                <graderinfo format="html"><text><![CDATA[<p>Names two causes.</p>]]></text></graderinfo>""").question();

        assertThat(essay.words()).isEqualTo(new WordBounds(50, 200));
        assertThat(said(essay.rubric().criteria().getFirst().levels().getLast().text()))
                .isEqualTo("Names two causes.");
    }

    @Test
    void whatStandsInBracesIsAGap() {
        var item = only(
                "cloze",
                cloze("<p>The {1:SHORTANSWER:=red\\~ish~%50%ruby#nearly} lamp of {2:MCS:Baku#no~=Ganja#yes~Tbilisi}"
                        + " was lit in {:NM:=1851}.</p>"));
        var cloze = (Question.Cloze) item.question();
        var typed = (Gap.Typed) cloze.gaps().getFirst();
        var menu = (Gap.Menu) cloze.gaps().get(1);

        assertThat(said(cloze.text())).isEqualTo("The {{g1}} lamp of {{g2}} was lit in {{g3}}.");
        assertThat(typed.accepted()).extracting(it -> said(it.text())).containsExactly("red~ish", "ruby");
        assertThat(typed.accepted().getLast().share()).isEqualByComparingTo("0.5");
        assertThat(menu.weight()).isEqualTo(2);
        assertThat(menu.options()).extracting(it -> said(it.text())).containsExactly("Baku", "Ganja", "Tbilisi");
        assertThat(said(menu.options().getFirst().rationale().explanation())).isEqualTo("no");
        assertThat(cloze.gaps().getLast()).isInstanceOf(Gap.Typed.class);
        assertThat(item.shuffled()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "How much? {1:NUMERICAL:=23.8:0.1~%50%24:2} m | Numeric | How much? _____ m",
                "Which? {1:MULTICHOICE:=a~%50%b~c} | SingleChoice | Which? _____",
                "Which? {1:MULTIRESPONSE:%50%a~%50%b~%-50%c} | MultipleChoice | Which? _____",
                "Say {1:SA:=x} | Cloze | Fill in the gap."
            })
    void aSingleGapThatNoGapCanSayIsAQuestionOfItsKind(String text, String kind, String prompt) {
        var question = only("multianswer", cloze(text)).question();

        assertThat(question.getClass().getSimpleName()).isEqualTo(kind);
        assertThat(said(question.prompt())).isEqualTo(prompt);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"gapselect, selectoption", "ddwtos, dragbox"})
    void aNumberedPlaceOffersTheWordsOfItsGroup(String type, String element) {
        var word = "<%1$s><text>%2$s</text><group>%3$d</group></%1$s>";
        var item = only(
                type,
                cloze("The [[1]] fox jumps [[3]], [[2]].")
                        + word.formatted(element, "quick", 1)
                        + word.formatted(element, "slow", 1)
                        + word.formatted(element, "over", 2)
                        + word.formatted(element, "under", 2));
        var cloze = (Question.Cloze) item.question();

        assertThat(said(cloze.text())).isEqualTo("The {{g1}} fox jumps {{g2}}, {{g3}}.");
        assertThat(cloze.gaps())
                .extracting(it -> Option.keyOf(((Gap.Menu) it).options()))
                .containsExactly(Set.of(new Slug("a1")), Set.of(new Slug("a3")), Set.of(new Slug("a2")));
        assertThat(((Gap.Menu) cloze.gaps().get(1)).options())
                .extracting(Option::id)
                .containsExactly(new Slug("a3"), new Slug("a4"));
    }

    @Test
    void whatBelongsToEveryKindIsKept() {
        var item = only("shortanswer", """
                <defaultgrade>2.5000000</defaultgrade><penalty>0.3333333</penalty>
                <idnumber>Q 7</idnumber>
                <answer fraction="100"><text>x</text></answer>
                <hint format="html"><text>Look &amp;lt; there.</text><clearwrong/></hint><hint><text></text></hint>
                <tags><tag><text>M01 dates</text></tag><tag><text>easy</text></tag><tag><text>Own</text></tag></tags>""");

        assertThat(item.id()).isEqualTo(new Slug("bank-q-7"));
        assertThat(item.worth()).isEqualTo(new BigDecimal("2.5"));
        assertThat(item.rules().hints()).extracting(MoodleDraftTest::said).containsExactly("Look < there.");
        assertThat(item.objective()).isEqualTo(DATES);
        assertThat(item.difficulty()).isEqualTo(Difficulty.EASY);
        assertThat(item.filing().tags()).containsExactly(new Slug("own"));
    }

    @Test
    void eachCategoryWithQuestionsIsABank() {
        var easy = question("shortanswer", "<answer fraction=\"100\"><text>x</text></answer>");
        var draft = draft(category("$course$/top/M01 dates")
                + easy
                + category("top/empty")
                + category("$course$/top/a/Keepers")
                + easy
                + easy);

        assertThat(draft.parts())
                .extracting(BankDraft.Part::bank)
                .containsExactly(new Slug("bank-m01-dates"), new Slug("bank-keepers"));
        assertThat(draft.items())
                .extracting(Item::id)
                .containsExactly(
                        new Slug("bank-m01-dates-n"), new Slug("bank-keepers-n"), new Slug("bank-keepers-n-2"));
        assertThat(draft.items().getFirst().objective()).isEqualTo(DATES);
        assertThat(draft(category("top/x") + easy).parts())
                .extracting(BankDraft.Part::bank)
                .containsExactly(new Slug("bank"));
    }

    @Test
    void aDescriptionIsThePassageOfTheQuestionsBehindIt() {
        var asked = question("shortanswer", "<answer fraction=\"100\"><text>x</text></answer>");
        var told = question("description", "");
        var draft = draft(asked + told + asked + asked + category("top/next") + asked);
        var lost = draft(told + told + asked + told);

        assertThat(draft.items())
                .extracting(it -> it.stimulus().map(Stimulus::text).map(MoodleDraftTest::said))
                .containsExactly(Optional.empty(), Optional.of("Asked?"), Optional.of("Asked?"), Optional.empty());
        assertThat(keys(draft)).containsExactly("interchange.problem.moodle-passage");
        assertThat(keys(lost))
                .containsOnly("interchange.problem.gift-description")
                .hasSize(3);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "a <span lang='tr' class='multilang'>bir</span> <span class='multilang' lang='en_us'>one</span> b | a one b | 1",
                "<span lang='tr' class='multilang'>bir</span><span lang='az' class='multilang'>iki</span> | bir | 1",
                "{mlang tr}bir{mlang}{mlang en,fr}one{mlang} b | one b | 1",
                "{mlang tr}bir{mlang}{mlang other}one{mlang} b | one b | 1",
                "{mlang other}x{mlang}{mlang en}one{mlang} {mlang tr}b{mlang}{mlang en}two{mlang} | one two | 1",
                "{mlang tr}a{mlang}{mlang other}one{mlang} {mlang tr}b{mlang}{mlang other}two{mlang} | one two | 1",
                "{mlang tr}bir{mlang}{mlang az}iki{mlang} b | bir b | 1",
                "<span lang='tr' class='multilang'>bir | bir | 0",
                "<span lang='en'>one</span> | one | 0"
            })
    void ofSeveralLanguagesTheOneThatIsAskedForIsTaken(String text, String said, int warnings) {
        var draft = draft(question("essay", cloze(text)));

        assertThat(said(draft.items().getFirst().question().prompt())).isEqualTo(said);
        assertThat(keys(draft)).hasSize(warnings).allMatch("interchange.moodle-loss.languages"::equals);
    }

    @Test
    void whatCannotBeCarriedIsNamedByItsPlaceAndTheRestIsTaken() {
        var asked = question(
                "shortanswer",
                "<answer fraction=\"100\"><text>x</text></answer><penalty>0.5</penalty>"
                        + "<correctfeedback><text>Yes!</text></correctfeedback>");
        var draft = draft(asked + "\n" + question("calculated", "") + question("random", "") + question("ddmarker", "")
                + question("multichoice", answers("100", "100", "0"))
                + question("shortanswer", "<hidden>1</hidden>")
                + question("cloze", cloze("{1:NM:=1:1} and {1:SA:=x}"))
                + question("essay", "")
                        .replace("<text>Asked?</text>", "<text>t</text><file name=\"../../a.png\">eA==</file>"));

        assertThat(draft.items()).hasSize(2);
        assertThat(draft.problems()).noneMatch(Problem::isError);
        assertThat(keys(draft))
                .containsExactlyInAnyOrder(
                        "interchange.problem.moodle-kind",
                        "interchange.problem.moodle-kind",
                        "interchange.problem.moodle-kind",
                        "interchange.problem.moodle-two-right",
                        "interchange.problem.moodle-hidden",
                        "interchange.problem.moodle-gap",
                        "interchange.problem.moodle-file",
                        "interchange.moodle-loss.penalty",
                        "interchange.moodle-loss.feedback");
        assertThat(draft.problems())
                .filteredOn(it -> it.details().contains("calculated"))
                .singleElement()
                .satisfies(it -> assertThat(it.place()).isEqualTo(new Problem.Place("q.xml", 2, 1)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "multichoice | <answer fraction='100'><text>a</text></answer> | gift-too-few",
                "multichoice | <answer fraction='50'><text>a</text></answer><answer fraction='0'><text>b</text></answer> | gift-no-right",
                "multichoice | <single>false</single><answer fraction='50'><text>a</text></answer><answer><text>b</text></answer> | gift-shares",
                "multichoice | <answer fraction='1e9'><text>a</text></answer><answer fraction='100'><text>b</text></answer> | gift-weight",
                "truefalse | <answer fraction='100'><text>yes</text></answer> | gift-no-right",
                "shortanswer | <answer fraction='100'><text>*</text></answer> | gift-accepts-all",
                "shortanswer | <answer fraction='50'><text>x</text></answer> | gift-no-right",
                "numerical | <answer fraction='100'><text>1,5</text></answer> | gift-number",
                "numerical | <answer fraction='100'><text>1</text><tolerance>-1</tolerance></answer> | gift-number",
                "ordering | <answer fraction='1'><text>x</text></answer> | gift-too-few",
                "matching | <subquestion><text>a</text><answer><text>b</text></answer></subquestion> | gift-too-few",
                "cloze | <x/> | moodle-no-gap",
                "gapselect | <x/> | moodle-no-gap",
                "essay | <defaultgrade>NaN</defaultgrade> | moodle-grade",
                "essay | <generalfeedback><text><p>a</p></text></generalfeedback> | moodle-markup"
            })
    void whatIsWrongIsNamedAndNothingIsTaken(String type, String parts, String key) {
        var sound = question("shortanswer", "<answer fraction=\"100\"><text>x</text></answer>");
        var draft = draft(sound + question(type, parts));

        assertThat(draft.items()).isEmpty();
        assertThat(draft.problems())
                .filteredOn(Problem::isError)
                .extracting(Problem::key)
                .contains("interchange.problem." + key);
    }

    @Test
    void thereIsAnEndToHowManyPartsAQuestionHas() {
        var many = "<answer fraction='100'><text>a</text></answer>".repeat(100_000);
        var tags = "<tags>" + "<tag><text>a</text></tag>".repeat(151) + "</tags>";
        var gaps = "{1:SA:=x} ".repeat(101);
        var answers = "{1:MC:=a" + "~b".repeat(100) + "}";
        var places = "[[1]] ".repeat(1_001);
        var word = "<dragbox><text>w</text></dragbox><dragbox><text>v</text></dragbox>";

        for (var type : List.of("multichoice", "shortanswer", "numerical", "matching", "ordering")) {
            assertThat(keys(draft(question(type, many)))).containsExactly("interchange.problem.moodle-too-large");
        }
        assertThat(keys(draft(question("essay", tags)))).containsExactly("interchange.problem.moodle-too-large");
        for (var text : List.of(gaps, answers)) {
            assertThat(keys(draft(question("cloze", cloze(text)))))
                    .contains("interchange.problem.gift-too-many-answers");
        }
        assertThat(keys(draft(question("ddwtos", cloze(places) + word))))
                .containsExactly("interchange.problem.gift-too-many-answers");
    }

    @Test
    void whatWouldRunOrFetchIsTakenOutOfEveryText() {
        var hostile = "<img src=x onerror=alert(1)><svg/onload=alert(2)><script>alert(3)</script>"
                + "<a href=\"javascript:alert(4)\" onclick=alert(5)>x</a>";
        var text = "<text><![CDATA[" + hostile + "]]></text>";
        var item = only(
                "multichoice",
                "<questiontext format=\"html\">" + text + "</questiontext><generalfeedback>" + text
                        + "</generalfeedback><hint>" + text + "</hint><answer fraction=\"100\">" + text + "<feedback>"
                        + text + "</feedback></answer><answer><text>y</text></answer>");
        var single = (Question.SingleChoice) item.question();

        assertThat(Stream.of(
                        single.prompt(),
                        item.explanation(),
                        item.rules().hints().getFirst(),
                        single.options().getFirst().text(),
                        single.options().getFirst().rationale().explanation()))
                .extracting(MoodleDraftTest::said)
                .containsOnly("x");
    }

    @Test
    void aGapThatIsNotClosedIsNamed() {
        assertThat(keys(draft(question("cloze", cloze("So {1:SA:=x and")))))
                .contains("interchange.problem.moodle-open-gap");
    }

    @Test
    void whatIsNoQuizIsNamed() {
        var plan = new BankDraft.Plan(new Slug("bank"), Language.ENGLISH, Set.of(), Optional.empty());

        assertThat(keys(MoodleDraft.of(XmlReader.read("<html/>", "q.xml"), plan, "q.xml")))
                .containsExactly("interchange.problem.moodle-no-quiz");
        assertThat(keys(draft("<xi:include xmlns:xi='a' href='b'/>")))
                .containsExactlyInAnyOrder("interchange.problem.moodle-part", "interchange.problem.gift-no-question");
    }

    private static String answers(String... shares) {
        var answers = new StringBuilder();
        for (var i = 0; i < shares.length; i++) {
            answers.append("<answer fraction=\"%s\"><text>answer %d</text></answer>".formatted(shares[i], i + 1));
        }
        return answers.toString();
    }

    private static String cloze(String text) {
        return "<questiontext format=\"html\"><text><![CDATA[" + text + "]]></text></questiontext>";
    }

    private static String category(String path) {
        return "<question type=\"category\"><category><text>" + path + "</text></category></question>";
    }

    /** One that asks something, where its parts do not. */
    private static String question(String type, String parts) {
        var text = parts.contains("<questiontext")
                ? ""
                : "<questiontext format=\"html\"><text>Asked?</text></questiontext>";
        return "<question type=\"" + type + "\"><name><text>n</text></name>" + text + parts + "</question>";
    }

    private static BankDraft draft(String questions) {
        var plan = new BankDraft.Plan(new Slug("bank"), Language.ENGLISH, Set.of(DATES), Optional.empty());
        return MoodleDraft.of(XmlReader.read("<quiz>" + questions + "</quiz>", "q.xml"), plan, "q.xml");
    }

    private static Item only(String type, String parts) {
        var draft = draft(question(type, parts));
        assertThat(draft.problems()).as(parts).noneMatch(Problem::isError);
        assertThat(draft.items()).as(parts).hasSize(1);
        return draft.items().getFirst();
    }

    private static List<String> keys(BankDraft draft) {
        return draft.problems().stream().map(Problem::key).toList();
    }

    private static BigDecimal fraction(Item item, Response response) {
        return Marking.mark(item, false, response).fraction().value();
    }

    private static String said(LocalizedText text) {
        return text.in(Language.ENGLISH);
    }
}
