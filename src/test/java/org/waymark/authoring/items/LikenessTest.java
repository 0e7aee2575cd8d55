package org.waymark.authoring.items;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.authoring.items.Likeness.Why;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.content.files.BankReading;
import org.waymark.question.Item;

class LikenessTest {

    private static final String STORM = Banks.storm();

    private static List<Item> items(String text) {
        return BankReading.of(text, new Slug("storm"), Optional.of(Language.ENGLISH))
                .bank()
                .orElseThrow()
                .items();
    }

    /** The first question once more, with another word in place of one. */
    private static List<Likeness> withCopy(String from, String to) {
        var copied = Banks.after(
                STORM, new BankEdits(Banks.bank(STORM)).duplicate(Banks.STORM_1, new Slug("storm-900")));
        var at = copied.indexOf("id: storm-900");
        var items = items(copied.substring(0, at) + copied.substring(at).replace(from, to));
        return Likeness.of(items, items).stream()
                .filter(it -> it.other().value().equals("storm-900"))
                .toList();
    }

    @Test
    void theSameQuestionTwiceIsFound() {
        assertThat(withCopy("nothing", "nothing"))
                .containsExactly(new Likeness(Banks.STORM_1, new Slug("storm-900"), Why.SAME, 100));
    }

    @Test
    void capitalsMarksAndEndingsMakeNoDifference() {
        assertThat(withCopy("Which hour does the log give?", "WHICH hour does the log give…"))
                .extracting(Likeness::why)
                .containsExactly(Why.SAME);
    }

    @Test
    void aQuestionInTheSameWordsThatOffersMuchTheSameIsFound() {
        var pairs = items(STORM);
        var copy = items(STORM.replace("en: None", "en: Eleven")
                .replace("tr: Hiçbiri", "tr: On bir")
                .replace("az: Heç biri", "az: On bir"));

        assertThat(Likeness.between(pairs.getFirst(), copy.getFirst()))
                .get()
                .extracting(Likeness::why)
                .isEqualTo(Why.SAME_PROMPT);
    }

    @Test
    void questionsOfOtherBanksAreComparedToo() {
        var items = items(STORM);

        assertThat(Likeness.of(List.of(items.getFirst()), items))
                .noneMatch(it -> it.one().equals(it.other()));
    }

    @Test
    void differentQuestionsAreNotFound() {
        var items = items(STORM);

        assertThat(Likeness.between(items.get(0), items.get(1))).isEmpty();
    }
}
