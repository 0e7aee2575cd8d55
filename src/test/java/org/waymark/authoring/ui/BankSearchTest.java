package org.waymark.authoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.authoring.items.BankSheet;
import org.waymark.authoring.ui.BankSearch.Concern;
import org.waymark.base.Problem;
import org.waymark.base.Problem.Place;
import org.waymark.content.Blueprint.Kind;

class BankSearchTest {

    private static final BankSheet BANK =
            BankSheet.read(new BankInMemory().text(), BankInMemory.PATH).orElseThrow();

    private static final List<BankRow> ROWS = BANK.entries().stream()
            .map(it -> new BankRow(it, List.of(), List.of(), 0))
            .toList();

    private static List<String> found(BankSearch search) {
        return ROWS.stream().filter(search::fits).map(it -> it.entry().id()).toList();
    }

    private static BankSearch words(String words) {
        return new BankSearch(
                words, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static BankSearch concern(Concern concern) {
        return new BankSearch(
                "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(concern));
    }

    @Test
    void withoutAWordEverythingIsFound() {
        assertThat(found(BankSearch.EVERYTHING)).hasSize(6);
    }

    @Test
    void wordsAreFoundInEveryLanguageWhateverKeyboardIsAtHand() {
        assertThat(found(words("gunluk saati"))).containsExactly("storm-001");
        assertThat(found(words("JURNAL gosterir"))).containsExactly("storm-001");
        assertThat(found(words("storm-003"))).containsExactly("storm-003");
        assertThat(found(words("weigh-two"))).contains("storm-002").doesNotContain("storm-001");
        assertThat(found(words("hour nowhere"))).isEmpty();
    }

    @Test
    void onlyTheBeginningOfWhatIsTypedIsLookedFor() {
        assertThat(words("a".repeat(100_000)).words()).hasSize(BankSearch.LONGEST);
    }

    @Test
    void kindsDifficultiesAndObjectivesNarrowTheSearch() {
        assertThat(found(new BankSearch(
                        "",
                        Optional.of(Kind.MATCHING),
                        Optional.of("easy"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())))
                .containsExactly("storm-004");
        assertThat(found(new BankSearch(
                        "",
                        Optional.empty(),
                        Optional.of("hard"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())))
                .isEmpty();
        assertThat(found(new BankSearch(
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("date-the-storm"),
                        Optional.empty(),
                        Optional.empty())))
                .contains("storm-001")
                .doesNotContain("storm-002");
        assertThat(found(new BankSearch(
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("night"),
                        Optional.empty())))
                .isEmpty();
    }

    @Test
    void whatThereIsToDoIsFound() {
        var place = new Place(BankInMemory.PATH, 3);
        var entry = BANK.entries().getFirst();
        var warned = new BankRow(entry, List.of(Problem.warning(place, "x")), List.of(), 0);
        var wrong = new BankRow(entry, List.of(Problem.error(place, "x")), List.of(), 0);

        assertThat(concern(Concern.ANYTHING).fits(warned)).isTrue();
        assertThat(concern(Concern.ERRORS).fits(warned)).isFalse();
        assertThat(concern(Concern.ERRORS).fits(wrong)).isTrue();
        assertThat(found(concern(Concern.ANYTHING))).isEmpty();
    }
}
