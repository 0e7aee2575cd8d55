package org.waymark.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PdfFontsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Iğdır Şəki Əli ÇŞÖÜĞİ, Iğdır Şəki Əli ÇŞÖÜĞİ",
        "633 − 652 = −19, 633 − 652 = −19",
        "762 ÷ 17 ≈ 44.8, 762 ÷ 17 ~ 44.8",
        "a ≤ b ≥ c, a <= b >= c",
        "A → B ← C, A -> B <- C",
        "李, [U+674E]"
    })
    void whatIsPrintedIsReadable(String text, String printed) throws IOException {
        try (var document = new PDDocument()) {
            assertThat(new PdfFonts(document).printable(text)).isEqualTo(printed);
        }
    }
}
