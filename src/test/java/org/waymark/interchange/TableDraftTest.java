package org.waymark.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.base.Language;
import org.waymark.base.Problem;
import org.waymark.base.Slug;
import org.waymark.question.Difficulty;
import org.waymark.question.Item;
import org.waymark.question.Level;
import org.waymark.question.Option;
import org.waymark.question.Question;

class TableDraftTest {

    private static final Slug DATES = new Slug("m01-dates");

    @Test
    void aRowIsAQuestionInTheLanguagesOfItsColumns() {
        var item = only("""
                id,objective,level,difficulty,tags,prompt,prompt tr,answer 1,answer 1 tr,feedback 1,answer 2,right,explanation
                Lamp 7,m01-dates,apply,easy,"own; other","Which, then?",Hangisi?,red,kırmızı,"It says ""red"".",green,1,See the log.
                """);
        var single = (Question.SingleChoice) item.question();

        assertThat(item.id()).isEqualTo(new Slug("bank-lamp-7"));
        assertThat(item.objective()).isEqualTo(DATES);
        assertThat(item.level()).isEqualTo(Level.APPLY);
        assertThat(item.difficulty()).isEqualTo(Difficulty.EASY);
        assertThat(item.filing().tags()).containsExactlyInAnyOrder(new Slug("own"), new Slug("other"));
        assertThat(single.prompt().in(Language.ENGLISH)).isEqualTo("Which, then?");
        assertThat(single.prompt().in(Language.TURKISH)).isEqualTo("Hangisi?");
        assertThat(single.options().getFirst().text().in(Language.TURKISH)).isEqualTo("kırmızı");
        assertThat(single.options().getFirst().rationale().explanation().in(Language.ENGLISH))
                .isEqualTo("It says \"red\".");
        assertThat(Option.keyOf(single.options())).containsExactly(new Slug("a1"));
        assertThat(item.explanation().in(Language.ENGLISH)).isEqualTo("See the log.");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '@',
            value = {
                "a;b;;1 @ SingleChoice",
                "a;b;;1, 2 @ MultipleChoice",
                "a;b;; @ ShortAnswer",
                "single-choice;a;b;;2 @ SingleChoice",
                "multiple-choice;a;b;;2 @ MultipleChoice",
                "numeric;3;3.5..4;; @ Numeric",
                "matching;a -> b;c -> d;-> e; @ Matching",
                ";;; @ Essay"
            })
    void theKindIsSaidOrSeen(String cells, String kind) {
        var isSaid = cells.chars().filter(it -> it == ';').count() == 4;
        var item =
                only((isSaid ? "prompt;kind" : "prompt") + ";answer 1;answer 2;answer 3;right\nSay?;" + cells + "\n");

        assertThat(item.question().getClass().getSimpleName()).isEqualTo(kind);
    }

    @Test
    void aNumberIsReadAsInGift() {
        var numeric = (Question.Numeric)
                only("prompt\tkind\tanswer 1\nHow many?\tnumeric\t3:0.5\n").question();

        assertThat(numeric.accepted().getFirst().least()).isEqualByComparingTo(new BigDecimal("2.5"));
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(
            delimiter = '@',
            value = {
                "prompt,answer @ 1 @ 2 @ table-column",
                "prompt,prompt @ 1 @ 2 @ table-column",
                "prompt,answer 21 @ 1 @ 2 @ table-column",
                "id,kind @ 1 @ 0 @ table-no-prompt",
                "prompt,right|,1 @ 2 @ 1 @ gift-no-stem",
                "prompt,kind|a,riddle @ 2 @ 2 @ table-kind",
                "prompt,answer 1,answer 2,right|a,b,c,3 @ 2 @ 4 @ table-right",
                "prompt,kind,answer 1,answer 2,right|a,single-choice,b,c,\"1,2\" @ 2 @ 5 @ table-right",
                "prompt,answer 1,right|a,b,1 @ 2 @ 1 @ gift-too-few",
                "prompt,answer 1|a,* @ 2 @ 2 @ gift-accepts-all",
                "prompt,kind,answer 1|a,numeric,three @ 2 @ 3 @ gift-number",
                "prompt,kind|a,numeric @ 2 @ 1 @ gift-no-right",
                "prompt,kind,answer 1|a,matching,b @ 2 @ 3 @ gift-match",
                "prompt,kind,answer 1|a,matching,b -> @ 2 @ 3 @ gift-empty-answer",
                "prompt,objective|a,no-such @ 2 @ 2 @ table-objective",
                "prompt,level|a,high @ 2 @ 2 @ table-word",
                "prompt|\"a @ 2 @ 1 @ table-quote",
                "prompt|\"a\"b @ 2 @ 1 @ table-quote"
            })
    void whatIsWrongIsNamedWithItsRowAndCell(String table, int row, int cell, String key) {
        var draft = draft(table.replace('|', '\n'));

        assertThat(draft.items()).isEmpty();
        assertThat(draft.problems()).filteredOn(Problem::isError).first().satisfies(it -> {
            assertThat(it.key()).isEqualTo("interchange.problem." + key);
            assertThat(it.place()).isEqualTo(new Problem.Place("q.csv", row, cell));
        });
    }

    @Test
    void aCellMayGoOverLinesAndRowsKeepTheirNumbers() {
        var draft = draft("prompt;level\n\"one\r\ntwo\";low\n;;\nthree;high\n");

        assertThat(draft.problems()).extracting(it -> it.place().line()).containsExactly(2, 5);
    }

    @Test
    void whatIsSaidOfATypedAnswerIsNamedAndLeftOut() {
        var draft = draft("prompt,answer 1,feedback 1\na,b,c\n");

        assertThat(draft.items()).hasSize(1);
        assertThat(draft.problems())
                .containsExactly(
                        Problem.warning(new Problem.Place("q.csv", 2, 3), "interchange.problem.table-feedback"));
    }

    @Test
    void whatAPageOrASpreadsheetWouldRunIsOnlyText() {
        var item = only("prompt,answer 1\n<script>alert(1)</script>,\"=cmd|' /C calc'!A0\"\n");

        assertThat(item.question().prompt().in(Language.ENGLISH)).isEqualTo("<script>alert(1)</script>");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", "\"", "\"\"", "\n", "a,b\n", "\"a\n", ";\n"})
    void muchOfTheSameIsReadInTimeThatGrowsWithIt(String piece) {
        assertThat(draft("prompt,answer 1\n" + piece.repeat(200_000)).problems())
                .isNotEmpty();
    }

    private static BankDraft draft(String table) {
        var plan = new BankDraft.Plan(new Slug("bank"), Language.ENGLISH, Set.of(DATES), Optional.empty());
        return TableDraft.of(CsvReader.read(table, "q.csv"), plan, "q.csv");
    }

    private static Item only(String table) {
        var draft = draft(table);
        assertThat(draft.problems()).isEqualTo(List.of());
        return draft.items().getFirst();
    }
}
