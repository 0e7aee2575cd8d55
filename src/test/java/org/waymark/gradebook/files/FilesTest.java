package org.waymark.gradebook.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.base.Language;
import org.waymark.gradebook.files.GradesTable.Value;
import tools.jackson.databind.json.JsonMapper;

class FilesTest {

    private static final Path HOSTILE = Path.of("../../shared/fixtures/hostile");
    private static final Pattern FORMULA = Pattern.compile("[\\s\\p{C}]*[=+\\-@＝＋－＠].*", Pattern.DOTALL);
    private static final Pattern NOT_IN_XML =
            Pattern.compile("[\\p{Cntrl}&&[^\\t\\n\\r]]|[\\ud800-\\udfff]|[\\ufffe\\uffff]");

    private static List<String> hostile() {
        var all = new ArrayList<String>();
        for (var name : List.of("names.json", "formula-cells.json")) {
            var file = folder().resolve(name);
            assumeTrue(Files.exists(file), "the folder shared/fixtures is not there");
            try {
                JsonMapper.builder().build().readTree(Files.readString(file)).forEach(it -> all.add(it.asString()));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
        return all;
    }

    /** Beside the project, or beside the folder of its worktrees. */
    private static Path folder() {
        return List.of(Path.of("../shared/fixtures/hostile"), HOSTILE).stream()
                .filter(Files::exists)
                .findFirst()
                .orElse(HOSTILE);
    }

    private static GradesTable table(List<String> names) {
        return new GradesTable(
                "Grades: [9/B]*?",
                List.of("Name", "Quiz “ə” (10)", "=cmd"),
                names.stream()
                        .<List<Value>>map(it -> List.of(
                                new Value.Words(it), new Value.Figure(new BigDecimal("7.50")), new Value.Blank()))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void noCellOfACsvFileBeginsAFormulaAndEveryNameComesBack(Language language) {
        var names = hostile();
        var separator = language == Language.ENGLISH ? ',' : ';';

        var rows = Spreadsheets.csv(CsvFile.bytes(table(names), language), separator);

        assertThat(rows).hasSize(names.size() + 1).allMatch(row -> row.size() == 3);
        assertThat(rows)
                .flatMap(row -> row)
                .noneMatch(cell -> FORMULA.matcher(cell).matches());
        assertThat(rows.getFirst()).containsExactly("Name", "Quiz “ə” (10)", "'=cmd");
        for (var i = 0; i < names.size(); i++) {
            assertThat(withoutMarks(rows.get(i + 1).getFirst())).isEqualTo(withoutMarks(written(names.get(i))));
        }
        assertThat(rows.get(1).get(1)).isEqualTo(language == Language.ENGLISH ? "7.5" : "7,5");
    }

    /** A half of a character that has lost the other cannot be written. */
    private static String written(String name) {
        return new String(
                name.getBytes(java.nio.charset.StandardCharsets.UTF_8), java.nio.charset.StandardCharsets.UTF_8);
    }

    /** The marks that stand before what might be a formula. */
    private static String withoutMarks(String text) {
        return withoutReturns(text).replace("'", "");
    }

    private static String withoutReturns(String text) {
        return text.replace("\r", "");
    }

    @Test
    void aWorkbookHasTextsAsTextsAndFiguresAsNumbersAndNoFormula() {
        var names = hostile();

        var cells = Spreadsheets.xlsx(XlsxFile.bytes(table(names)));

        assertThat(cells.values()).noneMatch(cell -> cell.type().equals("formula"));
        assertThat(cells.get("A1")).isEqualTo(new Spreadsheets.Cell("s", "Name"));
        assertThat(cells.get("C1")).isEqualTo(new Spreadsheets.Cell("s", "=cmd"));
        for (var i = 0; i < names.size(); i++) {
            var cell = cells.get("A" + (i + 2));
            var name = names.get(i);
            if (cell != null) {
                assertThat(cell.type()).isEqualTo("s");
                if (!NOT_IN_XML.matcher(name).find() && name.length() < 32_000) {
                    assertThat(withoutReturns(cell.says())).isEqualTo(withoutReturns(name));
                }
            } else {
                assertThat(name).isEmpty();
            }
            assertThat(cells.get("B" + (i + 2))).isEqualTo(new Spreadsheets.Cell("n", "7.50"));
            assertThat(cells).doesNotContainKey("C" + (i + 2));
        }
    }

    @Test
    void anEmptyGradebookIsAFileToo() {
        var none = new GradesTable("Notlar", List.of("Ad"), List.of());

        assertThat(Spreadsheets.csv(CsvFile.bytes(none, Language.TURKISH), ';')).containsExactly(List.of("Ad"));
        assertThat(Spreadsheets.xlsx(XlsxFile.bytes(none))).hasSize(1);
    }

    @Test
    void aNameThatNoSheetCanHaveIsMadeToFit() {
        assertThat(XlsxFile.bytes(new GradesTable("'".repeat(40), List.of("a"), List.of())))
                .isNotEmpty();
        assertThat(XlsxFile.bytes(new GradesTable("x".repeat(40), List.of("a"), List.of())))
                .isNotEmpty();
    }
}
