package org.waymark.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

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
                "\t=1",
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
    @ValueSource(strings = {"\n=1", "\nAda", "\"=1", " \"\t=1"})
    void aFormulaBehindABreakOrAQuotationMarkIsShownToo(String dangerous) {
        assertThat(written(Language.ENGLISH, dangerous))
                .isEqualTo("\uFEFF\"'" + dangerous.replace("\"", "\"\"") + "\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ada = Bora", "9-B", "a@b", "5", "«-»", ""})
    void whatIsNoFormulaStaysAsItIs(String harmless) {
        assertThat(written(Language.ENGLISH, harmless)).isEqualTo("\uFEFF" + harmless + "\r\n");
    }
}
