package org.waymark.content.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.waymark.content.review.Seeds.same;
import static org.waymark.content.review.Seeds.text;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.base.Language;
import org.waymark.base.LocalizedText;

/** The log is cited as fact in ¶1 and for its word in ¶2; the letter, which is also the shore’s, is disputed in ¶1. */
class AttributionTest {

    @Test
    void whatIsSomebodysWordNeedsTheNameInEachLanguage() {
        var named = text("Mektupta saat 22.", "Saat 22 idi.", "It was ten, the letter says.");

        assertThat(found(named, "letter-1903 ¶1, fn-1"))
                .containsExactly(new Finding(
                        Rule.ATTRIBUTION,
                        new Spot("lessons/the-night/az.md", "part-1", List.of(Language.AZERBAIJANI)),
                        List.of("Məktub", "¶1, fn-1")));
    }

    @Test
    void aFactNeedsNoName() {
        assertThat(found(same("It was nine."), "log-1902 ¶1")).isEmpty();
        assertThat(found(same("It was windy."), "log-1902 ¶1, ¶2")).hasSize(3);
    }

    @Test
    void theNameOfOneSourceDoesNotStandForTheOther() {
        assertThat(found(text("Günlüğe göre.", "Jurnala görə.", "By the log."), "log-1902 ¶2", "letter-1903 ¶1"))
                .extracting(it -> it.details().getFirst())
                .containsExactly("Mektup", "Məktub", "Letter");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"From the shore it was ten.", "The Writers of the LETTER say so.", "The letter’s hour is ten."})
    void anyOfItsVoicesWillDoWithAnyEndingInEitherCase(String english) {
        assertThat(found(text("Mektuba göre.", "Məktuba görə.", english), "letter-1903 ¶1"))
                .isEmpty();
    }

    @Test
    void aNameThatTwoSourcesShareSaysNothingWhereBothAreCited() {
        var course = Seeds.calling(
                "log-1902", "shore", Seeds.citing(same("From the shore."), "log-1902 ¶2", "letter-1903 ¶1"));
        var alone = Seeds.calling("log-1902", "shore", Seeds.citing(same("From the shore."), "letter-1903 ¶1"));

        assertThat(Review.of(course).findings())
                .filteredOn(
                        it -> it.rule() == Rule.ATTRIBUTION && it.spot().file().endsWith("en.md"))
                .extracting(it -> it.details().getFirst())
                .containsExactly("Log", "Letter");
        assertThat(Review.of(alone).findings())
                .filteredOn(it -> it.rule() == Rule.ATTRIBUTION)
                .extracting(it -> it.spot().file(), it -> it.details().getFirst())
                .containsExactly(
                        tuple("lessons/the-night/tr.md", "Mektup"), tuple("lessons/the-night/az.md", "Məktub"));
    }

    private static List<Finding> found(LocalizedText body, String... cites) {
        return Review.of(Seeds.citing(body, cites)).findings().stream()
                .filter(it -> it.rule() == Rule.ATTRIBUTION)
                .toList();
    }
}
