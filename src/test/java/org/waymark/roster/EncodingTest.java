package org.waymark.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class EncodingTest {

    private static final String NAMES = "Şükrü Iğdır; Ölməz Çağrı";
    private static final Charset TURKISH = Charset.forName("windows-1254");

    private static void isRead(byte[] bytes, Encoding encoding, String letters) {
        assertThat(Encoding.of(bytes)).isEqualTo(encoding);
        assertThat(encoding.read(bytes)).isEqualTo(letters);
    }

    @Test
    void utf8IsReadWithAndWithoutItsMark() {
        isRead(NAMES.getBytes(StandardCharsets.UTF_8), Encoding.UTF_8, NAMES);
        isRead(("\uFEFF" + NAMES).getBytes(StandardCharsets.UTF_8), Encoding.UTF_8, NAMES);
    }

    @Test
    void utf16IsReadByItsMarkWhicheverByteComesFirst() {
        isRead(("\uFEFF" + NAMES).getBytes(StandardCharsets.UTF_16LE), Encoding.UTF_16, NAMES);
        isRead(("\uFEFF" + NAMES).getBytes(StandardCharsets.UTF_16BE), Encoding.UTF_16, NAMES);
    }

    @Test
    void whatSpreadsheetsInTurkishWriteIsReadWithoutBeingTold() {
        isRead("Şükrü Iğdır İlknur".getBytes(TURKISH), Encoding.WINDOWS_1254, "Şükrü Iğdır İlknur");
    }

    @Test
    void plainLettersAreTheSameInBoth() {
        isRead("Ali Can".getBytes(TURKISH), Encoding.UTF_8, "Ali Can");
        isRead(new byte[0], Encoding.UTF_8, "");
    }

    @Test
    void aWrongGuessCanBeChangedAndLosesNothingSilently() {
        var bytes = "Ş".getBytes(TURKISH);

        assertThat(Encoding.UTF_8.read(bytes)).isEqualTo("\uFFFD");
        assertThat(Encoding.WINDOWS_1254.read(new byte[] {(byte) 0x81})).isEqualTo("\uFFFD");
    }
}
