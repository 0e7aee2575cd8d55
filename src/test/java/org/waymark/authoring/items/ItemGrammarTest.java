package org.waymark.authoring.items;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.base.Language;
import org.waymark.base.Problem;
import org.waymark.base.Slug;
import org.waymark.content.Blueprint.Kind;
import org.waymark.content.edit.Trail;
import org.waymark.content.edit.Value;
import org.waymark.content.files.BankReading;

class ItemGrammarTest {

    /** What is said of something that is not filled in yet. */
    private static final Set<String> NOT_FILLED_IN = Set.of(
            "empty-value",
            "empty-list",
            "missing-language",
            "missing-source-language",
            "value-or-range",
            "gap-kind",
            "not-an-id",
            "no-citation",
            "missing-key");

    @Test
    void everyKeyOfEveryQuestionThatIsShippedHasItsPlaceInTheForm() {
        var unknown = new ArrayList<String>();
        for (var text : Banks.all()) {
            var bank = Banks.bank(text);
            for (var entry : bank.entries()) {
                var sheet = bank.item(new Slug(entry.id())).orElseThrow();
                var known = Stream.concat(
                                Banks.slots(sheet).map(sheet::textAt), Banks.slots(sheet).map(Slot::at))
                        .collect(Collectors.toSet());
                leaves(sheet.item(), Trail.ROOT)
                        .filter(it -> !isKnown(it, known))
                        .forEach(it -> unknown.add(entry.id() + " " + it));
            }
        }

        assertThat(unknown).isEmpty();
    }

    /** The name of a part is nothing to be filled in; a text ends in its language, words stand in a list. */
    private static boolean isKnown(Trail at, Set<Trail> known) {
        var steps = at.steps();
        var around = steps.isEmpty() ? at : new Trail(steps.subList(0, steps.size() - 1));
        return known.contains(at)
                || known.contains(around)
                || (!steps.isEmpty() && steps.getLast().equals(new Trail.Step.Name("id")));
    }

    private static Stream<Trail> leaves(Value value, Trail at) {
        return switch (value) {
            case Value.Text _ -> Stream.of(at);
            case Value.Keys(var entries) ->
                entries.stream().flatMap(it -> leaves(it.value(), at.key(it.key())));
            case Value.Rows(var entries) ->
                Stream.iterate(0, i -> i < entries.size(), i -> i + 1)
                        .flatMap(i -> leaves(entries.get(i), at.row(i)));
        };
    }

    @ParameterizedTest
    @EnumSource
    void aNewQuestionLacksNothingButWhatIsToBeFilledIn(Kind kind) {
        var id = new Slug("storm-042");
        var item = new ItemTemplate(Language.ENGLISH).item(kind, id, Map.of("objective", "date-the-storm"));
        var text = Banks.after(Banks.storm(), new BankEdits(Banks.bank(Banks.storm())).add(item));

        var reading = BankReading.of(text, new Slug("storm"), Optional.of(Language.ENGLISH));

        assertThat(reading.problems())
                .extracting(Problem::key)
                .map(it -> it.replace("content.problem.", ""))
                .isNotEmpty()
                .isSubsetOf(NOT_FILLED_IN);
        assertThat(Banks.item(text, "storm-042").kind()).isEqualTo(kind);
        assertThat(ItemForm.of(Banks.item(text, "storm-042"))).isNotEmpty();
    }

    @Test
    void aQuestionOfTwoKindsHasNone() {
        var item = new Value.Keys(
                new Value.Named("id", "x"),
                new Value.Named("essay", new Value.Keys()),
                new Value.Named("cloze", new Value.Keys()));

        assertThat(ItemGrammar.kind(item)).isEmpty();
        assertThat(ItemGrammar.kind(new Value.Keys())).isEmpty();
    }

    @Test
    void whatCanBeMatchedIsWhatStandsBeside() {
        var matching = """
                bank: x
                items:
                  - id: x-1
                    matching:
                      options:
                        - id: first
                        - id: second
                      premises:
                        - id: one
                          match: first
                """;
        var sheet = Banks.item(matching, "x-1");

        assertThat(sheet.beside(Banks.slot(sheet, "matching/premises/0/match"), new Offer.Beside("options")))
                .isEqualTo(List.of("first", "second"));
    }

    @Test
    void theNextIdFollowsTheLastOne() {
        assertThat(ItemTemplate.newId(new Slug("storm"), List.of("storm-001", "storm-013", "storm-x", "other-99")))
                .isEqualTo(new Slug("storm-014"));
        assertThat(ItemTemplate.newId(new Slug("storm"), List.of())).isEqualTo(new Slug("storm-001"));
    }
}
