package org.waymark.assessment.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.assessment.Examples.NOON;

import java.io.IOException;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.text.PDFTextStripper;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.assessment.export.PdfPages.Style;
import org.waymark.base.Language;

class PdfSignatureTest {

    private static final String LETTERS = "ə Ə ğ Ğ ı İ i I ş Ş ç Ç ö Ö ü Ü ¶ – ’ “ ” Ә ғ";

    @TempDir
    private static Path folder;

    private static SigningKeys keys;
    private static byte[] pdf;

    @BeforeAll
    static void print() throws IOException {
        keys = new SigningKeyFile(folder.resolve("keys.pem")).keys(NOON);
        try (var pages = new PdfPages("Cəhdin qeydi", Language.AZERBAIJANI)) {
            pages.write(Style.TITLE, "Cəhdin qeydi");
            pages.write(Style.TEXT, LETTERS);
            pages.write(Style.TEXT, "müəyyənləşdirilməməsi ".repeat(400));
            pages.write(Style.TEXT, "x".repeat(500) + " 😀 \u202E");
            pages.table(
                    new float[] {40, 60, 371},
                    List.of("№", "bal", "cavab"),
                    IntStream.range(0, 60)
                            .mapToObj(i -> List.of("" + i, "0,5", "sətir " + i))
                            .toList());
            pdf = PdfSignature.signed(pages.bytes("Waymark"), keys, NOON);
        }
    }

    @Test
    void theSignatureCoversTheWholeFileAndIsGood() throws Exception {
        assertThat(isGenuine(pdf)).isTrue();
        try (var document = Loader.loadPDF(pdf)) {
            var range = document.getLastSignatureDictionary().getByteRange();
            assertThat(range[0]).isZero();
            assertThat(range[2] + range[3]).isEqualTo(pdf.length);
        }
    }

    @Test
    void aChangedByteBreaksIt() throws Exception {
        int[] range;
        try (var document = Loader.loadPDF(pdf)) {
            range = document.getLastSignatureDictionary().getByteRange();
        }
        var contents = document(pdf);
        assertThat(verifies(contents, signedPart(pdf, range))).isTrue();
        for (var place = 0; place < pdf.length; place += 97) {
            if (place < range[1] || place >= range[2]) {
                var changed = pdf.clone();
                changed[place] ^= 1;

                assertThat(verifies(contents, signedPart(changed, range)))
                        .as("byte %d", place)
                        .isFalse();
            }
        }
    }

    @Test
    void itsTextCanBeSelectedInEveryLanguage() throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var text = new PDFTextStripper().getText(document);

            assertThat(text).contains(LETTERS).contains("sətir 59").contains("[U+1F600] [U+202E]");
            assertThat(text).contains("1 / " + document.getNumberOfPages());
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
        }
    }

    @Test
    void itSaysItsLanguageItsTitleAndWhatIsAHeading() throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var catalog = document.getDocumentCatalog();

            assertThat(catalog.getLanguage()).isEqualTo("az");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Cəhdin qeydi");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            var root = catalog.getStructureTreeRoot();
            assertThat(root.getCOSObject().getDictionaryObject(COSName.PARENT_TREE))
                    .isNotNull();
            var whole = (PDStructureElement) root.getKids().getFirst();
            assertThat(whole.getKids())
                    .extracting(it -> ((PDStructureElement) it).getStructureType())
                    .containsExactly("H1", "P", "P", "P", "Table");
        }
    }

    private static boolean isGenuine(byte[] file) throws Exception {
        try (var document = Loader.loadPDF(file)) {
            var signature = document.getLastSignatureDictionary();
            return verifies(signature.getContents(file), signature.getSignedContent(file));
        }
    }

    private static byte[] document(byte[] file) throws IOException {
        try (var document = Loader.loadPDF(file)) {
            return document.getLastSignatureDictionary().getContents(file);
        }
    }

    private static byte[] signedPart(byte[] file, int... range) {
        var part = new byte[range[1] + range[3]];
        System.arraycopy(file, range[0], part, 0, range[1]);
        System.arraycopy(file, range[2], part, range[1], range[3]);
        return part;
    }

    private static boolean verifies(byte[] cms, byte[] content) throws OperatorCreationException {
        // behind the signature its place in the file is filled up with zeros
        try (var padded = new ASN1InputStream(cms)) {
            var data = new CMSSignedData(
                    new CMSProcessableByteArray(content), ContentInfo.getInstance(padded.readObject()));
            var signer = data.getSignerInfos().iterator().next();
            var certificate = data.getCertificates().getMatches(null).stream()
                    .map(X509CertificateHolder.class::cast)
                    .findFirst()
                    .orElseThrow();
            return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate))
                    && certificate.equals(
                            new X509CertificateHolder(keys.pdfCertificate().getEncoded()));
        } catch (CMSException | IOException | CertificateException _) {
            return false;
        }
    }
}
