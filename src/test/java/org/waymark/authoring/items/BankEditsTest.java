package org.waymark.authoring.items;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.authoring.items.Banks.STORM_1;
import static org.waymark.authoring.items.Banks.after;
import static org.waymark.authoring.items.Banks.bank;
import static org.waymark.authoring.items.Banks.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.authoring.items.BankEdits.Bulk;
import org.waymark.base.Allocated;
import org.waymark.base.Language;
import org.waymark.base.Problem;
import org.waymark.base.Slug;
import org.waymark.content.Blueprint.Kind;
import org.waymark.content.files.BankReading;

class BankEditsTest {

    private static final String KINDS = Banks.kinds();
    private static final Slug NIGHT = new Slug("night");

    private static BankEdits edits(String text) {
        return new BankEdits(bank(text));
    }

    @Test
    void aBankIsListedAsItStandsInItsFile() {
        var first = bank(KINDS).entries().getFirst();

        assertThat(first.id()).isEqualTo("kinds-1");
        assertThat(first.kind()).contains(Kind.CATEGORISE);
        assertThat(first.prompt()).containsEntry(Language.ENGLISH, "Sort them.").hasSize(3);
        assertThat(first.objective()).isEqualTo("date-the-storm");
        assertThat(first.difficulty()).isEqualTo("easy");
        assertThat(first.tags()).containsExactly("hours", "voices");
        assertThat(bank(KINDS).entries()).hasSize(9);
    }

    @Test
    void aQuestionThatCannotBeReadIsListedAndNotOpened() {
        var broken = bank("bank: x\nitems:\n  - a word\n  - id: Not An Id\n    essay: {}\n  - id: x-1\n");

        assertThat(broken.entries()).hasSize(3).allMatch(it -> it.openable().isEmpty());
        assertThat(broken.ids()).containsExactly("Not An Id", "x-1");
        assertThat(BankSheet.read("bank: [", "banks/x.yaml")).isEmpty();
    }

    @Test
    void problemsAreThoseOfTheQuestionInWhoseLinesTheyLie() {
        var broken = KINDS.replace("value: 12.5", "value: twelve");
        var sheet = bank(broken);
        var reading = BankReading.of(broken, new Slug("kinds"), Optional.of(Language.ENGLISH));

        var second = sheet.entry(new Slug("kinds-2")).orElseThrow();

        var problems = sheet.problems(reading.problems());
        assertThat(problems.get(second.row())).extracting(Problem::key).containsExactly("content.problem.not-decimal");
        assertThat(problems.getOrDefault(0, List.of())).noneMatch(it -> it.key().equals("content.problem.not-decimal"));
        assertThat(sheet.problems(List.of(Problem.error(new Problem.Place("banks/kinds.yaml", 1), "x"))))
                .isEmpty();
    }

    @Test
    void problemsAreSortedOutInOneGo() {
        var sheet = bank("bank: x\nitems:\n" + "  - essay: {}\n".repeat(1_000));
        var all = IntStream.range(0, 5_000)
                .mapToObj(i -> Problem.error(new Problem.Place("banks/x.yaml", 3 + i % 1_000), "x"))
                .toList();

        assertThat(sheet.problems(all))
                .hasSize(1_000)
                .allSatisfy((_, some) -> assertThat(some).hasSize(5));
        assertThat(Allocated.bytes(() -> sheet.problems(all))).isLessThan(5_000_000);
    }

    @Test
    void manyChangeAtOnceAndThoseThatAreSoAlreadyDoNot() {
        var all = Set.copyOf(bank(KINDS).ids());

        var tagged = edits(KINDS).bulk(all, new Bulk.AddTag(new Slug("hours")));
        var hard = edits(KINDS).bulk(Set.of("kinds-1", "kinds-2"), new Bulk.Difficulty("hard"));

        assertThat(tagged.changed()).hasSize(8).doesNotContain("kinds-1");
        assertThat(bank(after(KINDS, tagged.edits())).entries())
                .allMatch(it -> it.tags().contains("hours"));
        assertThat(hard.changed()).containsExactly("kinds-1", "kinds-2");
        assertThat(bank(after(KINDS, hard.edits())).entries())
                .filteredOn(it -> it.difficulty().equals("hard"))
                .hasSize(2);
        assertThat(edits(KINDS).bulk(all, new Bulk.Difficulty("easy")).changed())
                .isEmpty();
    }

    @Test
    void aTagGoesWhereItIsThere() {
        var gone = edits(KINDS).bulk(Set.copyOf(bank(KINDS).ids()), new Bulk.DropTag(new Slug("voices")));

        assertThat(gone.changed()).containsExactly("kinds-1");
        assertThat(after(KINDS, gone.edits())).isEqualTo(KINDS.replace("[hours, voices]", "[hours]"));
        assertThat(edits(KINDS)
                        .bulk(Set.copyOf(bank(KINDS).ids()), new Bulk.DropTag(NIGHT))
                        .changed())
                .isEmpty();
    }

    @Test
    void aCopyStandsBehindItsOriginalAndSaysTheSame() {
        var text = after(Banks.storm(), edits(Banks.storm()).duplicate(STORM_1, new Slug("storm-099")));
        var problems = new ArrayList<>(BankReading.of(text, new Slug("storm"), Optional.of(Language.ENGLISH))
                .problems());

        assertThat(bank(text).ids()).startsWith("storm-001", "storm-099", "storm-002");
        assertThat(problems).isEmpty();
        assertThat(bank(text).item(new Slug("storm-099")).orElseThrow().item().get("single-choice"))
                .isEqualTo(bank(text).item(STORM_1).orElseThrow().item().get("single-choice"));
    }

    @Test
    void whatIsRemovedIsGoneAndTheRestStays() {
        var text = after(Banks.storm(), edits(Banks.storm()).remove(STORM_1));

        assertThat(bank(text).ids())
                .hasSize(bank(Banks.storm()).ids().size() - 1)
                .doesNotContain("storm-001");
        assertThat(edits(text).remove(STORM_1)).isEmpty();
    }

    @Test
    void anIdThatWasUsedIsRetiredOnce() {
        var gone = new Slug("gone");
        var none = "course: x\n";
        for (var text : List.of(none, none + "retired: []\n", none + "retired: [old]\n", "retired: old\n")) {
            var after = after(text, BankEdits.retire(document(text).value(), gone));

            assertThat(after).as(text).contains("gone");
            assertThat(BankEdits.retire(document(after).value(), gone)).as(text).isEmpty();
            assertThat(after.contains("old")).isEqualTo(text.contains("old"));
        }
    }
}
