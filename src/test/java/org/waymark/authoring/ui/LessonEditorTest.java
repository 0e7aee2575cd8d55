package org.waymark.authoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.internal.Routes;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.waymark.authoring.ui.LessonSheet.Translation;
import org.waymark.authoring.ui.LessonSheet.Writer;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.content.Examples;
import org.waymark.content.Section;
import org.waymark.content.ui.SectionPreview;
import org.waymark.question.ui.EmptyPage;
import org.waymark.question.ui.EmptyPage.InterfaceWords;
import tools.jackson.databind.node.JsonNodeFactory;

@SpringBootTest(classes = InterfaceWords.class, webEnvironment = WebEnvironment.MOCK)
class LessonEditorTest extends WritingPage {

    private static final Optional<Slug> FIRST = Optional.of(Examples.FIRST_SECTION);

    private final LessonInMemory lesson = new LessonInMemory();

    @Override
    protected synchronized Routes discoverRoutes() {
        return EmptyPage.routes();
    }

    @BeforeEach
    void inEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    private LessonEditor open(Optional<Slug> part) {
        var editor = new LessonEditor(lesson.sheet(), part, "owner", lesson);
        UI.getCurrent().add(editor);
        roundTrip();
        return editor;
    }

    // --- what it shows ---

    @Test
    void aSectionStandsInItsLanguagesBesideEachOtherTheSourceFirst() {
        open(FIRST);

        assertThat(fields())
                .extracting(MarkdownField::language)
                .containsExactly(
                        Language.ENGLISH,
                        Language.ENGLISH,
                        Language.TURKISH,
                        Language.TURKISH,
                        Language.AZERBAIJANI,
                        Language.AZERBAIJANI);
        assertThat(given(text("en what-the-log-says heading"))).isEqualTo("What the log says");
        assertThat(given(text("az what-the-log-says body")))
                .isEqualTo("[Mayakçı](term:keeper) saat 21 yazır [[log-1902 ¶1]].");
        assertThat(text("az what-the-log-says body").getElement().getAttribute("lang"))
                .isEqualTo("az");
        assertThat(page()).contains("source text", "up to date", "5 words, 1 citation", "Planned reading time: 4 min");
        assertThat(lesson.opened).containsExactly(FIRST);
    }

    @Test
    void aSectionThatIsNotThereIsNoneAndOneBeginsWithTheTitle() {
        open(Optional.of(new Slug("nowhere")));

        assertThat(given(text("tr - title"))).isEqualTo("Gece");
        assertThat(given(text("tr - summary"))).isEqualTo("Günlük ne diyor?");
        assertThat(lesson.opened).containsExactly(Optional.empty());
    }

    @Test
    void thePreviewIsWhatLearnersRead() {
        open(FIRST);

        assertThat(markup()).contains("data-term=\"keeper\"", "LG ¶1", "data-source=\"log-1902\"");
    }

    @Test
    void eachPartSaysHowItStandsAndWhoElseWritesThere() {
        lesson.remove(Language.AZERBAIJANI);
        lesson.outOfDate.add(new Translation(FIRST, Language.TURKISH));
        lesson.writers.add(new Writer("Orxan Əhmədov", Optional.of(Section.WHO_SAYS_SO)));
        open(FIRST);

        assertThat(part("What the log says"))
                .contains("English: source text", "Türkçe: out of date", "Azərbaycanca: missing");
        assertThat(part("Who says so?")).contains("Writing here now: Orxan Əhmədov");
        assertThat(page()).contains("Not written yet. Learners see it in: English", "AZ, missing");
    }

    @Test
    void whatCannotBeTakenApartCannotBeChangedHere() {
        lesson.write(Language.TURKISH, "no front matter");
        open(FIRST);

        assertThat(fields()).extracting(MarkdownField::language).doesNotContain(Language.TURKISH);
        assertThat(page()).contains("cannot be divided into sections");
    }

    // --- writing ---

    @Test
    void whatIsTypedIsSavedAndSeenInThePreview() {
        open(FIRST);

        write("en what-the-log-says body", "Nine, **not** ten [[log-1902 ¶2]].");

        assertThat(lesson.text(Language.ENGLISH)).contains("Nine, **not** ten [[log-1902 ¶2]].");
        assertThat(calls()).contains("saved 1 14:31:56");
        assertThat(markup()).contains("<strong>not</strong>", "LG ¶2");
        assertThat(page()).contains("3 words, 1 citation");
    }

    @Test
    void nobodyIsOverwrittenAndWhatWasTypedStaysToBeChosen() {
        open(FIRST);
        lesson.write(Language.ENGLISH, lesson.text(Language.ENGLISH).replace("writes nine", "notes nine"));

        write("en what-the-log-says body", "Mine [[log-1902 ¶1]].");

        assertThat(lesson.text(Language.ENGLISH)).contains("notes nine").doesNotContain("Mine");
        assertThat(calls()).contains("contested 1");
        assertThat(page())
                .contains(
                        "Somebody else has changed this text",
                        "The [keeper](term:keeper) notes nine o’clock [[log-1902 ¶1]].");
    }

    @Test
    void whoKeepsWhatTheyTypedSendsItOverTheNewest() {
        open(FIRST);
        lesson.write(Language.ENGLISH, lesson.text(Language.ENGLISH).replace("writes nine", "notes nine"));
        write("en what-the-log-says body", "Mine [[log-1902 ¶1]].");

        press("Keep what I typed");

        var insisted = call("insist");
        assertThat(page()).doesNotContain("Somebody else has changed this text");
        typed("en what-the-log-says body", 2, insisted.getFirst(), "Mine [[log-1902 ¶1]].");
        assertThat(lesson.text(Language.ENGLISH)).contains("Mine [[log-1902 ¶1]].");
    }

    @Test
    void whoTakesTheNewestHasItInTheField() {
        open(FIRST);
        lesson.write(Language.ENGLISH, lesson.text(Language.ENGLISH).replace("writes nine", "notes nine"));
        write("en what-the-log-says body", "Mine [[log-1902 ¶1]].");

        press("Take the text of the draft");

        assertThat(call("take").getFirst()).isEqualTo("The [keeper](term:keeper) notes nine o’clock [[log-1902 ¶1]].");
    }

    @Test
    void whatHasNoPlaceInTheSectionIsSaidBelowIt() {
        open(FIRST);

        write("en what-the-log-says body", "## Another {#another}\n\nText [[log-1902 ¶1]].");

        assertThat(calls()).contains("refused 1");
        assertThat(page()).contains("This cannot be put into the lesson");
        assertThat(lesson.text(Language.ENGLISH)).doesNotContain("another");
    }

    @Test
    void whatFoundNoPlaceIsThereOnAnotherDevice() {
        lesson.unfiled.put(TextPlace.second(FIRST, Language.ENGLISH), "## Another {#another}");
        open(FIRST);
        assertThat(page()).contains("## Another {#another}");

        press("Put it into the field");

        assertThat(call("put")).containsExactly("## Another {#another}");
    }

    @Test
    void whatNoSectionCanHoldIsNotEvenTried() {
        open(FIRST);

        write("en what-the-log-says body", "a".repeat(MarkdownField.LONGEST + 1));

        assertThat(lesson.kept).isZero();
        assertThat(page()).contains("longer than a whole lesson");
    }

    @Test
    void aNewHeadingIsSeenInTheList() {
        open(FIRST);

        write("en what-the-log-says heading", "What the keeper wrote");

        assertThat(part("What the keeper wrote")).contains("English: source text");
    }

    @Test
    void whatOthersWroteIsShownWhereNothingIsTyped() {
        var editor = open(FIRST);
        lesson.write(Language.TURKISH, lesson.text(Language.TURKISH).replace("saat 21", "saat 22"));

        editor.refresh(lesson.sheet());

        assertThat(given(text("tr what-the-log-says body"))).contains("saat 22");
    }

    @Test
    void anotherPartIsOpenedFromTheList() {
        var editor = open(FIRST);

        pressStarting("Who says so?");

        assertThat(editor.part()).contains(Section.WHO_SAYS_SO);
        assertThat(lesson.opened).containsExactly(FIRST, Optional.of(Section.WHO_SAYS_SO));
        assertThat(given(text("en who-says-so body"))).startsWith("- Nine o’clock");
        assertThat(markup()).contains("class=\"says\"");
    }

    @Test
    void aTranslationThatStillFitsIsUpToDateAgain() {
        lesson.outOfDate.add(new Translation(FIRST, Language.TURKISH));
        open(FIRST);

        press("Still fits");

        assertThat(lesson.outOfDate).isEmpty();
        assertThat(part("What the log says")).contains("Türkçe: up to date");
        assertThat(buttons("Still fits")).isEmpty();
    }

    @Test
    void aProblemSaysWhereItIsAndLeadsThere() {
        var editor = open(Optional.empty());
        write("en - title", "The night again");
        lesson.write(Language.ENGLISH, lesson.text(Language.ENGLISH).replace("[[log-1902 ¶1]]", "[[log-1902 ¶77]]"));
        editor.refresh(lesson.sheet());

        assertThat(page()).contains("en.md:8");
        press(all(NativeButton.class)
                .filter(it -> it.getElement().getAttribute("aria-label") != null
                        && it.getElement().getAttribute("aria-label").startsWith("Go there: en.md:8"))
                .findFirst()
                .orElseThrow());

        assertThat(editor.part()).isEqualTo(FIRST);
        assertThat(calls()).contains("focus");
    }

    @Test
    void ofVeryManyProblemsTheFirstAreShownAndTheOthersCounted() {
        var editor = open(FIRST);
        var wrong = "Nobody says so [[no-such-source ¶1]].\n\n".repeat(LessonProblems.AT_MOST + 20);
        lesson.write(Language.ENGLISH, lesson.text(Language.ENGLISH).replace("The [keeper]", wrong + "The [keeper]"));

        editor.refresh(lesson.sheet());

        assertThat(all(NativeButton.class)
                        .map(it -> it.getElement().getAttribute("aria-label"))
                        .filter(it -> it != null && it.startsWith("Go there: "))
                        .count())
                .isEqualTo(LessonProblems.AT_MOST);
        assertThat(page()).contains("20 more are not shown.");
    }

    // --- picking ---

    @Test
    void aPlaceIsSearchedAndPutIntoTheText() {
        open(FIRST);
        press("Cite");
        assertThat(page()).contains("4 found", "Writes nine.", "cited 8 times", "Lessons: The night");

        search("cite", "ten");
        assertThat(page()).contains("1 found", "Gives ten.").doesNotContain("Writes nine.");

        pick("letter-1903 ¶1", false);
        assertThat(call("insert").getFirst()).contains("\"words\":\"[[letter-1903 ¶1]]\"");
        assertThat(call("insert").getLast()).isEqualTo("false");
    }

    @Test
    void oneDocumentAtATimeCanBeLookedThrough() {
        open(FIRST);
        press("Cite");

        press("Letter");

        assertThat(page()).contains("2 found").doesNotContain("Writes nine.");
        press("Letter");
        assertThat(page()).contains("4 found");
    }

    @Test
    void whatIsNotInTheCourseIsNotPutIntoAText() {
        open(FIRST);
        press("Cite");

        pick("letter-1903 ¶99", false);
        pick("]] <script>", true);

        assertThat(calls()).noneMatch(it -> it.startsWith("insert"));
    }

    @Test
    void aTermHasItsOwnWordInEachLanguage() {
        open(FIRST);
        press("Glossary term");
        assertThat(page()).contains("keeper", "tr: fenerci · az: mayakçı", "Who lights the lamp.");

        pick("keeper", true);

        assertThat(call("insert").getFirst())
                .contains("\"words\":\"mayakçı\"", "\"words\":\"fenerci\"", "\"after\":\"](term:keeper)\"");
        assertThat(call("insert").getLast()).isEqualTo("true");
    }

    @Test
    void aMarkInThePreviewOpensItsPlaceInTheList() {
        open(FIRST);
        var text = all(SectionPreview.class).findFirst().orElseThrow();
        var place =
                "(mark => mark ? mark.dataset.source + ' ' + mark.dataset.anchor : '')(event.target.closest('.cite'))";

        fire(
                text,
                "click",
                JsonNodeFactory.instance.objectNode().put(place, "log-1902 ¶1").put(FILTER, true));

        assertThat(page()).contains("Cite a paragraph", "2 found");
        assertThat(markup()).contains("data-first");
    }

    @Test
    void leavingTheListGivesTheKeyboardBackToTheText() {
        open(FIRST);
        press("Cite");

        press("Close");

        assertThat(page()).doesNotContain("Cite a paragraph");
        assertThat(calls()).contains("goBack");
    }

    private static final String FILTER = "event.target.closest('.cite')";

    private void search(String id, String words) {
        var field = all(Input.class)
                .filter(it -> it.getId().equals(Optional.of(id + "-field")))
                .findFirst()
                .orElseThrow();
        field.setValue(words);
        roundTrip();
    }

    private void pick(String name, boolean everywhere) {
        var picker = all(Picker.class).findFirst().orElseThrow();
        fire(
                picker,
                "wm-picked",
                JsonNodeFactory.instance
                        .objectNode()
                        .put("event.detail.name", name)
                        .put("event.detail.everywhere", everywhere));
    }
}
