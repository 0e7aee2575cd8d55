package org.waymark.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.base.Language;
import org.waymark.base.Slug;

class SourceChangeTest {

    private static final Slug COURSE = new Slug("lighthouse");
    private static final TextSpot SPOT = new TextSpot("lessons/the-night", "the-log");
    private static final String NINE = "The keeper writes nine.";
    private static final String TEN = "The keeper writes ten.";
    private static final String DOKUZ = "Bekçi dokuz yazar.";
    private static final String ON = "Bekçi on yazar.";

    private static CourseTexts texts(String english, String turkish) {
        var words = new EnumMap<Language, String>(Language.class);
        words.put(Language.ENGLISH, english);
        words.put(Language.TURKISH, turkish);
        return new CourseTexts(Map.of(SPOT, words), Set.of());
    }

    private static Translated translated(String source, String fits) {
        return new Translated(COURSE, SPOT, Language.TURKISH, TextDigest.of(source), TextDigest.of(fits));
    }

    private static SourceChange change(CourseTexts before, CourseTexts after, boolean isMinor, Translated... known) {
        return SourceChange.between(
                COURSE, new TranslationsOfCourse(before, Language.ENGLISH, List.of(known)), after, isMinor);
    }

    private static TranslationState state(CourseTexts now, Translated... known) {
        return new TranslationsOfCourse(now, Language.ENGLISH, List.of(known)).state(SPOT, Language.TURKISH);
    }

    @Test
    void whatNothingIsKnownOfIsUpToDate() {
        assertThat(state(texts(NINE, DOKUZ))).isEqualTo(TranslationState.UP_TO_DATE);
        assertThat(state(texts(NINE, " "))).isEqualTo(TranslationState.MISSING);
    }

    @Test
    void anotherSourceMakesItOutOfDateAndTheWordsThatItCameFromAreKept() {
        var change = change(texts(NINE, DOKUZ), texts(TEN, DOKUZ), false);

        assertThat(change.kept()).containsExactly(translated(NINE, NINE));
        assertThat(change.words()).containsEntry(TextDigest.of(NINE), NINE);
        assertThat(state(texts(TEN, DOKUZ), translated(NINE, NINE))).isEqualTo(TranslationState.OUT_OF_DATE);
    }

    @Test
    void theSourceAsItWasMakesItUpToDateAgain() {
        var back = change(texts(TEN, DOKUZ), texts(NINE, DOKUZ), false, translated(NINE, NINE));

        assertThat(back.kept()).isEmpty();
        assertThat(state(texts(NINE, DOKUZ), translated(NINE, NINE))).isEqualTo(TranslationState.UP_TO_DATE);
    }

    @Test
    void aMinorEditLeavesItUpToDateAndTheNextOneDoes() {
        var colon = "The keeper writes: nine.";
        var first = change(texts(NINE, DOKUZ), texts(colon, DOKUZ), true);
        assertThat(first.kept()).containsExactly(translated(NINE, colon));
        assertThat(state(texts(colon, DOKUZ), translated(NINE, colon))).isEqualTo(TranslationState.UP_TO_DATE);

        var second = change(texts(colon, DOKUZ), texts(colon + "!", DOKUZ), true, translated(NINE, colon));
        assertThat(second.kept()).containsExactly(translated(NINE, colon + "!"));
        assertThat(second.kept().getFirst().isMinorSince()).isTrue();
    }

    @Test
    void afterMinorEditsAnotherSourceShowsAllThatHasChanged() {
        var colon = "The keeper writes: nine.";
        var change = change(texts(colon, DOKUZ), texts(TEN, DOKUZ), false, translated(NINE, colon));

        assertThat(change.kept()).isEmpty();
        assertThat(state(texts(TEN, DOKUZ), translated(NINE, colon))).isEqualTo(TranslationState.OUT_OF_DATE);
    }

    @Test
    void aMinorEditDoesNotMakeWhatIsOutOfDateFit() {
        var change = change(texts(TEN, DOKUZ), texts(TEN + "!", DOKUZ), true, translated(NINE, NINE));

        assertThat(change.kept()).isEmpty();
    }

    @Test
    void typingInATranslationDoesNotSayThatItFits() {
        var change = change(texts(TEN, DOKUZ), texts(TEN, ON), false, translated(NINE, NINE));

        assertThat(change.kept()).isEmpty();
    }

    @Test
    void whoChangesBothAtOnceHasSeenBoth() {
        assertThat(change(texts(NINE, DOKUZ), texts(TEN, ON), false, translated(NINE, NINE))
                        .kept())
                .containsExactly(translated(TEN, TEN));
        assertThat(change(texts(NINE, DOKUZ), texts(TEN, ON), false).kept()).isEmpty();
    }

    @Test
    void whatIsWrittenAnewFitsWhatStandsBesideIt() {
        assertThat(change(texts(TEN, ""), texts(TEN, ON), false, translated(NINE, NINE))
                        .kept())
                .containsExactly(translated(TEN, TEN));
        assertThat(change(texts(TEN, ""), texts(TEN, ON), false).kept()).isEmpty();
    }

    @Test
    void aCopyOfTheSourceIsNotTranslatedYet() {
        var change = change(texts(TEN, ""), texts(TEN, TEN), false);

        assertThat(change.kept()).containsExactly(translated("", ""));
        assertThat(state(texts(TEN, TEN), translated("", ""))).isEqualTo(TranslationState.OUT_OF_DATE);
        assertThat(change(texts("1902", ""), texts("1902", "1902"), false).kept())
                .as("numbers are the same in all languages")
                .isEmpty();
    }

    @Test
    void aCopyThatIsTypedOverIsTranslated() {
        assertThat(change(texts(TEN, TEN), texts(TEN, ON), false, translated("", ""))
                        .kept())
                .containsExactly(translated(TEN, TEN));
        assertThat(change(texts(TEN, TEN), texts(NINE, TEN), false, translated("", ""))
                        .kept())
                .as("another source makes it no translation")
                .isEmpty();
    }

    @Test
    void otherEndsOfLinesAreNoChange() {
        assertThat(change(texts(NINE, DOKUZ), texts(NINE.replace(" ", "\n"), DOKUZ), false)
                        .kept())
                .isEmpty();
    }

    @Test
    void progressCountsTextsThatAreThereInTheLanguageOfTheCourse() {
        var other = new TextSpot("lessons/the-night", "front:title");
        var onlyTurkish = new TextSpot("lessons/the-night", "heading:the-log");
        var texts = new CourseTexts(
                Map.of(
                        SPOT, Map.of(Language.ENGLISH, TEN, Language.TURKISH, DOKUZ),
                        other, Map.of(Language.ENGLISH, "The night"),
                        onlyTurkish, Map.of(Language.TURKISH, "Günlük")),
                Set.of());
        var all = new TranslationsOfCourse(texts, Language.ENGLISH, List.of(translated(NINE, NINE)));

        assertThat(all.progress(Language.TURKISH)).isEqualTo(new TranslationProgress(2, 1, 1));
        assertThat(all.progress("lessons/the-night", Language.AZERBAIJANI)).isEqualTo(new TranslationProgress(2, 2, 0));
        assertThat(all.languages()).containsExactly(Language.TURKISH, Language.AZERBAIJANI);
    }
}
