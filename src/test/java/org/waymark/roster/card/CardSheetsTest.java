package org.waymark.roster.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.waymark.base.Language;
import org.waymark.identity.FirstPassword;
import org.waymark.roster.Card;

class CardSheetsTest {

    private static final CardWords WORDS = new CardWords(
            Language.AZERBAIJANI,
            "Giriş kartları: 9-A",
            "9-A İnformatika",
            "Ünvan",
            "sinif.example:8080",
            "İstifadəçi adı",
            "İlk parol",
            "İlk dəfə daxil olanda öz parolunuzu seçirsiniz. Bundan sonra bu kart lazım olmur.");

    private static Card card(String name, String group) {
        return new Card(name, "user.name", group, FirstPassword.random());
    }

    private static PDDocument pdf(List<Card> cards) throws IOException {
        return Loader.loadPDF(CardSheets.pdf(cards, WORDS));
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf);
    }

    @Test
    void aCardHasWhatOneNeedsToSignIn() throws IOException {
        var card = card("Şəhla Iğdır İlkin qızı", "B qrupu");

        try (var pdf = pdf(List.of(card))) {
            assertThat(text(pdf))
                    .contains(
                            "Şəhla Iğdır İlkin qızı",
                            "9-A İnformatika · B qrupu",
                            "sinif.example:8080",
                            "user.name",
                            card.password().value(),
                            "öz parolunuzu");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("az");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Giriş kartları: 9-A");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
    }

    @Test
    void tenAreOnASheet() throws IOException {
        try (var pdf = pdf(IntStream.rangeClosed(1, 21)
                .mapToObj(it -> card("Ad " + it, ""))
                .toList())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(3);
            assertThat(text(pdf)).contains("Ad 1", "Ad 21");
        }
    }

    @Test
    void whatIsEndlessStaysOnItsCard() throws IOException {
        var endless = new Card("A".repeat(80), "u".repeat(64), "g".repeat(60), FirstPassword.random());

        try (var pdf = pdf(List.of(endless))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(text(pdf)).contains("u".repeat(64), endless.password().value());
        }
    }

    @Test
    void lettersThatCannotBePrintedAreNamed() throws IOException {
        try (var pdf = pdf(List.of(card("李小龙", "")))) {
            assertThat(text(pdf)).contains("[U+674E]");
        }
    }
}
