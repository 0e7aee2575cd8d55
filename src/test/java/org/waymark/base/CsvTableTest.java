package org.waymark.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    private static final Pattern FORMULA = Pattern.compile("[\\s\"]*[=+\\-@\uFF1D].*", Pattern.DOTALL);

    private static String written(Language language, String... cells) {
        return new String(new CsvTable(language).row(List.of(cells)).bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void aFileBeginsWithTheMarkOfUtf8() {
        assertThat(new CsvTable(Language.ENGLISH).row(List.of("ə")).bytes())
                .startsWith(0xEF, 0xBB, 0xBF)
                .endsWith('\r', '\n');
    }

    @Test
    void betweenTheCellsStandsWhatSpreadsheetsOfTheLanguageExpect() {
        assertThat(written(Language.ENGLISH, "a", "1.5")).isEqualTo("\uFEFFa,1.5\r\n");
        assertThat(written(Language.TURKISH, "a", "1,5")).isEqualTo("\uFEFFa;1,5\r\n");
        assertThat(written(Language.AZERBAIJANI, "a", "1,5")).isEqualTo("\uFEFFa;1,5\r\n");
    }

    @Test
    void whatWouldEndACellIsQuoted() {
        assertThat(written(Language.ENGLISH, "a, b", "say \"no\"", "two\nlines", "x;y"))
                .isEqualTo("\uFEFF\"a, b\",\"say \"\"no\"\"\",\"two\nlines\",x;y\r\n");
        assertThat(written(Language.TURKISH, "a, b", "x;y")).isEqualTo("\uFEFFa, b;\"x;y\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@sum(a1)",
                "\uFF1D1+1",
                "\uFF20sum(a1)",
                "  =1",
                "\u00A0=1",
                "\uFEFF=1",
                "'=1",
                "\u201C=1"
            })
    void whatWouldBeAFormulaIsShownInstead(String dangerous) {
        assertThat(written(Language.AZERBAIJANI, dangerous)).isEqualTo("\uFEFF'" + dangerous + "\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\nAda", "\"=1", " \"=1"})
    void whatBeginsWithABreakOrAQuotationMarkIsShownToo(String dangerous) {
        assertThat(written(Language.ENGLISH, dangerous))
                .isEqualTo("\uFEFF\"'" + dangerous.replace("\"", "\"\"") + "\"\r\n");
    }

    @Test
    void aFormulaInTheMiddleOfACellIsShownToo() {
        assertThat(written(Language.TURKISH, "Ali,=1+1")).isEqualTo("\uFEFFAli,'=1+1\r\n");
        assertThat(written(Language.ENGLISH, "Ali;=1+1", "\t=1", "\n=1", "\r\n=1"))
                .isEqualTo("\uFEFFAli;'=1+1,'\t'=1,\"'\n'=1\",\"'\r\n'=1\"\r\n");
    }

    private static Stream<Arguments> programs() {
        return Stream.of(Language.values())
                .flatMap(language -> Stream.of(',', ';', '\t')
                        .flatMap(separator ->
                                Stream.of(true, false).map(quotes -> Arguments.of(language, separator, quotes))));
    }

    /** Whatever a program takes for the sign between the cells, and whether it knows quotation marks or not. */
    @ParameterizedTest
    @MethodSource("programs")
    void noProgramSeesACellThatBeginsAFormula(Language language, char separator, boolean quotes) {
        var hostile = List.of(
                "Ali,=1+1",
                "Ali;=1+1,",
                "Ali\t=1+1;",
                "Ali, \"=1+1\",x",
                "Ali;\n=1+1",
                "a\r=1",
                "a\r\n@sum(a1)",
                "\",=1,\"",
                ",;\t-1",
                "=1",
                "x;\uFF1D1",
                "\"\"\",+1");
        var table = new CsvTable(language).row(hostile).row(hostile.reversed());
        hostile.forEach(it -> table.row(List.of("1", it, "x", it)));

        assertThat(cells(new String(table.bytes(), StandardCharsets.UTF_8), separator, quotes))
                .hasSizeGreaterThan(hostile.size())
                .noneMatch(FORMULA.asMatchPredicate());
    }

    /** Quotation marks count where a cell begins, and two are one; without them there are signs and breaks only. */
    private static List<String> cells(String file, char separator, boolean quotes) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        var open = false;
        var atStart = true;
        for (var i = file.startsWith("\uFEFF") ? 1 : 0; i < file.length(); i++) {
            var sign = file.charAt(i);
            if (open && sign == '"' && i + 1 < file.length() && file.charAt(i + 1) == '"') {
                cell.append(sign);
                i++;
            } else if (open && sign == '"') {
                open = false;
            } else if (!open && quotes && atStart && sign == '"') {
                open = true;
                atStart = false;
            } else if (!open && (sign == separator || sign == '\r' || sign == '\n')) {
                cells.add(cell.toString());
                cell.setLength(0);
                atStart = true;
            } else {
                cell.append(sign);
                atStart = false;
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ada = Bora", "9-B", "a@b", "5", "«-»", ""})
    void whatIsNoFormulaStaysAsItIs(String harmless) {
        assertThat(written(Language.ENGLISH, harmless)).isEqualTo("\uFEFF" + harmless + "\r\n");
    }

    /** As one would write it down, which takes the square of its letters for some cells. */
    private static final Pattern PLACES = Pattern.compile("(?:(?<=[,;\\t\\n])|(?<=\\r)(?!\\n)|^)"
            + "(?=[\\s\\p{Z}\\p{Cf}\"'\u2018\u2019\u201c\u201d]*[=+\\-@\uff1d\uff0b\uff0d\uff20])|^(?=[\\t\\r\\n])");

    private static final String LETTERS = "=+-@\uff1d\uff20,;\t\r\n \"'\u2018\u201d\u00a0\u2028\ufeff\u200b\u000b\u0085a1\ud83d\ude00";

    @Test
    void everyPlaceWhereSomeProgramSeesAFormulaBeginIsFound() {
        var random = new Random(7);
        for (var round = 0; round < 50_000; round++) {
            var cell = new StringBuilder();
            for (var i = random.nextInt(8); i >= 0; i--) {
                cell.appendCodePoint(LETTERS.codePointAt(random.nextInt(LETTERS.length() - 1)));
            }
            var words = cell.toString();
            var expected = PLACES.matcher(words).replaceAll("'");

            assertThat(written(Language.ENGLISH, words + "\n"))
                    .as("%s", words.codePoints().boxed().toList())
                    .isEqualTo("\uFEFF\"" + expected.replace("\"", "\"\"") + "\n\"\r\n");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", "\n", " ", "; ", "\u00a0,"})
    void aLongCellTakesNoLongerThanItHasLetters(String repeated) {
        var cell = repeated.repeat(1_000_000);

        assertThat(assertTimeout(Duration.ofSeconds(5), () -> written(Language.TURKISH, cell)))
                .hasSizeGreaterThan(cell.length());
    }
}
