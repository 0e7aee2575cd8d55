package org.waymark.authoring.items;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.authoring.items.Banks.slot;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.base.Allocated;
import org.waymark.base.Language;
import org.waymark.base.Problem;
import org.waymark.base.Slug;
import org.waymark.content.ExampleFiles;
import org.waymark.content.files.BankReading;
import org.waymark.content.files.CourseReader;
import org.waymark.content.review.Finding;
import org.waymark.content.review.Review;
import org.waymark.content.review.Rule;

class RemarksTest {

    private static final String PATH = "banks/storm.yaml";

    private static Remarks remarks(String text) {
        var bank = Banks.bank(text);
        var problems = BankReading.of(text, new Slug("storm"), Optional.of(Language.ENGLISH))
                .problems();
        var findings = CourseReader.read(ExampleFiles.and(PATH, text))
                .course()
                .map(it -> Review.of(it).findings())
                .orElse(List.of());
        return new Remarks(
                bank.document(),
                bank.item(Banks.STORM_1).orElseThrow(),
                problems,
                findings.stream()
                        .filter(it -> it.spot().part().equals("storm-001"))
                        .toList());
    }

    private static Cell cell(Remarks remarks, String way, Language language) {
        return Cell.of(slot(remarks.sheet(), way), language);
    }

    @Test
    void aWordThatCannotBeReadIsSaidWhereItStands() {
        var remarks = remarks(Banks.storm().replaceFirst("worth: 1", "worth: one"));

        assertThat(remarks.problems(Cell.of(slot(remarks.sheet(), "worth")))).hasSize(1);
        assertThat(remarks.problems(Cell.of(slot(remarks.sheet(), "cites")))).isEmpty();
    }

    @Test
    void aLanguageThatIsMissingIsSaidWhereItWouldStand() {
        var remarks = remarks(Banks.storm().replaceFirst("\n {8}az: Jurnal hansı saatı göstərir\\?", ""));

        assertThat(remarks.problems(cell(remarks, "single-choice/prompt", Language.AZERBAIJANI)))
                .extracting(Problem::key)
                .containsExactly("content.problem.missing-language");
        assertThat(remarks.problems(cell(remarks, "single-choice/prompt", Language.TURKISH)))
                .isEmpty();
        assertThat(remarks.problems(cell(remarks, "explanation", Language.AZERBAIJANI)))
                .isEmpty();
    }

    @Test
    void theSecondReaderSpeaksOfTheVeryOption() {
        var remarks = remarks(Banks.storm());

        assertThat(remarks.findings(cell(remarks, "single-choice/options/2/text", Language.ENGLISH)))
                .extracting(Finding::rule)
                .containsExactly(Rule.ALL_OR_NONE);
        assertThat(remarks.findings(cell(remarks, "single-choice/options/0/text", Language.ENGLISH)))
                .isEmpty();
    }

    @Test
    void aNegatedPromptIsPointedOutInItsLanguage() {
        var remarks = remarks(Banks.storm().replace("does the log give?", "does the log not give?"));

        assertThat(remarks.findings(cell(remarks, "single-choice/prompt", Language.ENGLISH)))
                .extracting(Finding::rule)
                .containsExactly(Rule.NEGATED_PROMPT);
        assertThat(remarks.findings(cell(remarks, "single-choice/prompt", Language.TURKISH)))
                .isEmpty();
    }

    @Test
    void aQuestionOfHundredsOfPartsIsRemarkedOnInOneGo() {
        var options = IntStream.range(0, 1_000)
                .mapToObj("        - {id: o%1$d, text: {en: Word %1$d}}\n"::formatted)
                .collect(Collectors.joining());
        var text = "bank: x\nitems:\n  - id: x-1\n    single-choice:\n      options:\n" + options;
        var bank = Banks.bank(text);
        var sheet = bank.item(new Slug("x-1")).orElseThrow();
        var problems = IntStream.range(0, 1_000)
                .mapToObj(i -> Problem.error(new Problem.Place("banks/x.yaml", 6 + i), "x"))
                .toList();
        var cells = Banks.slots(sheet)
                .filter(it -> it.field() instanceof Field.Text)
                .map(it -> Cell.of(it, Language.ENGLISH))
                .toList();
        var remarks = new Remarks(bank.document(), sheet, problems, List.of());

        assertThat(cells).hasSizeGreaterThan(1_000);
        assertThat(cells.stream().filter(it -> remarks.problems(it).size() == 1))
                .hasSize(1_000);
        assertThat(Allocated.bytes(() -> cells.forEach(remarks::problems))).isLessThan(cells.size() * 20_000L);
    }
}
