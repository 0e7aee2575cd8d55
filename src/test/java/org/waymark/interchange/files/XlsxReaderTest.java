package org.waymark.interchange.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.base.Problem;
import org.waymark.interchange.TableRow;

class XlsxReaderTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @TempDir
    private Path folder;

    @Test
    void cellsAreReadAsTheyAreShown() throws IOException {
        var file = folder.resolve("q.xlsx");
        try (var stream = Files.newOutputStream(file);
                var book = new Workbook(stream, "Waymark", "1.0")) {
            var sheet = book.newWorksheet("Questions");
            sheet.value(0, 0, "prompt");
            sheet.value(0, 2, "answer 1");
            sheet.value(2, 0, "Kaç & <neçə>?");
            sheet.value(2, 2, 3);
            book.newWorksheet("Notes").value(0, 0, "not read");
        }
        var reading = XlsxReader.read(file, "q.xlsx");

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.rows())
                .containsExactly(
                        new TableRow(1, List.of("prompt", "", "answer 1")),
                        new TableRow(3, List.of("Kaç & <neçə>?", "", "3")));
    }

    @Test
    void aTextThatIsOnceInTheFileIsInEachOfItsCells() throws IOException {
        var file = zip(Map.of(
                "xl/sharedStrings.xml",
                "<sst><si><t>one</t></si><si><r><t>t</t></r><r><t>wo</t></r></si></sst>",
                SHEET,
                """
                <worksheet><sheetData><row><c t="s"><v>1</v></c><c t="s"><v>0</v></c><c t="s"><v>9</v></c></row>\
                <row r="7"><c r="AB7" t="inlineStr"><is><t>x\u0085</t></is></c></row></sheetData></worksheet>"""));
        var rows = XlsxReader.read(file, "q.xlsx").rows();

        assertThat(rows.getFirst()).isEqualTo(new TableRow(1, List.of("two", "one", "")));
        assertThat(rows.getLast().number()).isEqualTo(7);
        assertThat(rows.getLast().cells()).hasSize(28).endsWith("x");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '^',
            value = {
                "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><a><row><c><v>&e;</v></c></row></a> @ table-no-sheet",
                "<!DOCTYPE a [<!ENTITY e \"eeee\">]><a/> @ table-no-sheet",
                "<a><row> @ table-no-sheet",
                "<a><row><c r=\"ZZZ1\"><v>1</v></c></row></a> @ table-too-large"
            })
    void whatNoSpreadsheetWritesIsRefused(String sheet, String key) throws IOException {
        assertThat(XlsxReader.read(zip(Map.of(SHEET, sheet)), "q.xlsx").problems())
                .extracting(Problem::key)
                .containsExactly("interchange.problem." + key);
    }

    @Test
    void whatGrowsTooLargeIsRefused() throws IOException {
        var file = zip(Map.of(SHEET, "<a>" + " ".repeat(33 << 20) + "</a>"));

        assertThat(Files.size(file)).isLessThan(100_000);
        assertThat(XlsxReader.read(file, "q.xlsx").problems())
                .extracting(Problem::key)
                .containsExactly("interchange.problem.table-too-large");
    }

    @Test
    void aLongTextThatIsInManyCellsIsRefused() throws IOException {
        var file = zip(Map.of(
                "xl/sharedStrings.xml",
                "<sst><si><t>" + "x".repeat(20_000) + "</t></si></sst>",
                SHEET,
                "<a>" + "<row><c t=\"s\"><v>0</v></c></row>".repeat(1_000) + "</a>"));

        assertThat(XlsxReader.read(file, "q.xlsx").problems())
                .extracting(Problem::key)
                .containsExactly("interchange.problem.table-too-large");
    }

    @Test
    void whatIsNoSpreadsheetIsNamed() throws IOException {
        var file = Files.writeString(folder.resolve("no.xlsx"), "PK no");

        assertThat(XlsxReader.read(file, "no.xlsx").problems())
                .containsExactly(Problem.error(new Problem.Place("no.xlsx", 0), "interchange.problem.table-no-sheet"));
        assertThat(XlsxReader.read(zip(Map.of("other", "x")), "q.xlsx").problems())
                .extracting(Problem::key)
                .containsExactly("interchange.problem.table-no-sheet");
    }

    private Path zip(Map<String, String> parts) throws IOException {
        var file = folder.resolve("made.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }
}
