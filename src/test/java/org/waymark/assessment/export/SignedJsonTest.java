package org.waymark.assessment.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.assessment.Examples.NOON;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.assessment.export.Authenticity.Changed;
import org.waymark.assessment.export.Authenticity.Foreign;
import org.waymark.assessment.export.Authenticity.NoRecord;
import org.waymark.assessment.export.Authenticity.Unchanged;

class SignedJsonTest {

    @TempDir
    private static Path folder;

    private static SigningKeys keys;
    private static byte[] file;

    @BeforeAll
    static void sign() {
        keys = new SigningKeyFile(folder.resolve("here.pem")).keys(NOON);
        var record = SignedJson.object();
        record.put("quiz", "Fenerlər və ışıklar").put("items", 20).put("passed", true);
        record.putArray("events").addObject().put("at", "2026-11-20T12:00:00Z").putNull("reason");
        file = SignedJson.write(record, keys);
    }

    @Test
    void whatWasSignedHereIsUnchanged() {
        assertThat(look(file))
                .isInstanceOfSatisfying(
                        Unchanged.class, it -> assertThat(it.text("quiz")).isEqualTo("Fenerlər və ışıklar"));
    }

    @Test
    void laidOutOtherwiseItSaysTheSame() {
        var laidOut = text().replace(",", ",\n  ");

        assertThat(look(bytes(laidOut))).isInstanceOf(Unchanged.class);
    }

    @Test
    void noByteCanBeChangedUnnoticed() {
        for (var place = 0; place < file.length; place++) {
            for (var flip : new int[] {0x01, 0x02, 0x10, 0x20, 0x80}) {
                var changed = file.clone();
                changed[place] ^= (byte) flip;

                assertThat(look(changed))
                        .as("byte %d changed by %x", place, flip)
                        .isNotInstanceOf(Unchanged.class);
            }
        }
    }

    @Test
    void noByteCanBeLeftOutOrDoubledUnnoticed() {
        for (var place = 0; place < file.length; place++) {
            var before = Arrays.copyOf(file, place);
            var shorter = concatenated(before, Arrays.copyOfRange(file, place + 1, file.length));
            var longer = concatenated(before, Arrays.copyOfRange(file, Math.max(0, place - 1), file.length));

            assertThat(look(shorter)).as("without byte %d", place).isNotInstanceOf(Unchanged.class);
            if (place > 0) {
                assertThat(look(longer)).as("byte %d twice", place - 1).isNotInstanceOf(Unchanged.class);
            }
        }
    }

    @Test
    void aBetterMarkIsAChange() {
        assertThat(look(bytes(text().replace("\"passed\":true", "\"passed\":false"))))
                .isInstanceOf(Changed.class);
        assertThat(look(bytes(text().replace("\"items\":20", "\"items\":21")))).isInstanceOf(Changed.class);
    }

    @Test
    void anotherInstallationsRecordIsForeign() {
        var elsewhere = new SigningKeyFile(folder.resolve("elsewhere.pem")).keys(NOON);

        assertThat(SignedJson.look(file, elsewhere)).isEqualTo(new Foreign(keys.fingerprint()));
    }

    static Stream<byte[]> hostile() {
        var deep = "[".repeat(500_000);
        return Stream.of(
                        "",
                        " ",
                        "null",
                        "[]",
                        "{}",
                        "\"text\"",
                        "{\"record\":1}",
                        deep,
                        "{\"a\":".repeat(100_000),
                        "9".repeat(1_000_000),
                        "{\"record\":{\"mark\":1.0},\"format\":\"waymark-attempt-record-1\"}",
                        "<html><script>alert(1)</script>",
                        text().replaceFirst("\\{", "{\"record\":{},"),
                        text() + "{}",
                        text().replace("\"format\"", "\"note\":1,\"format\""),
                        "\uFEFF\u0000")
                .map(SignedJsonTest::bytes);
    }

    @ParameterizedTest
    @MethodSource
    void hostile(byte[] hostile) {
        assertThat(look(hostile)).isInstanceOf(NoRecord.class);
    }

    @Test
    void whatIsNotEvenTextOrFarTooLongIsNoRecord() {
        assertThat(look(new byte[] {(byte) 0xff, (byte) 0xfe, 0, (byte) 0x80})).isInstanceOf(NoRecord.class);
        assertThat(look(concatenated(file, bytes(" ".repeat(SignedJson.LONGEST)))))
                .isInstanceOf(NoRecord.class);
    }

    private static Authenticity look(byte[] bytes) {
        return SignedJson.look(bytes, keys);
    }

    private static String text() {
        return new String(file, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] concatenated(byte[] first, byte[] second) {
        var both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
