package org.waymark.interchange.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.base.Problem;

class SafeZipTest {

    private static final ZipBounds SMALL = new ZipBounds(200_000, 5, 100_000, 150_000, 100);

    @Test
    void whatOrdinaryProgramsWriteIsRead() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("a/"));
            zip.putNextEntry(new ZipEntry("a/b.yaml"));
            zip.write("one: ə".getBytes(UTF_8));
            zip.putNextEntry(new ZipEntry("__MACOSX/a/._b.yaml"));
            zip.putNextEntry(new ZipEntry("a/.DS_Store"));
            zip.putNextEntry(new ZipEntry("a/empty.md"));
        }

        var reading = SafeZip.read(bytes.toByteArray(), "my.zip", SMALL, name -> name.startsWith("a/"));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.files().keySet()).containsExactly("a/b.yaml", "a/empty.md");
        assertThat(reading.files().get("a/b.yaml")).isEqualTo("one: ə".getBytes(UTF_8));
    }

    @Test
    void whatIsWrittenHereIsReadHere() {
        var files = new TreeMap<>(Map.of("x/b", "two".getBytes(UTF_8), "x/a", new byte[70_000]));

        var reading = SafeZip.read(SteadyZip.write(files), "x.zip", SMALL, _ -> true);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.files()).containsOnlyKeys("x/a", "x/b");
        assertThat(reading.files().get("x/b")).isEqualTo(files.get("x/b"));
    }

    static Stream<String> unsoundNames() {
        return Stream.of(
                "../a",
                "a/../b",
                "a/..",
                "./a",
                "a//b",
                "/a",
                "\\a",
                "a\\b",
                "C:a",
                "c:/a",
                "a:b",
                "aux",
                "a/NUL.txt",
                "com1.md",
                "a./b",
                "a /b",
                " a",
                ".a",
                "a/.b",
                "a\u0000b",
                "a\nb",
                "a\u202Eb",
                "a\u200Bb",
                "a\uFF0Fb",
                "\u2024\u2024/a",
                "e\u0301",
                "a%2fb",
                "a?",
                "a*",
                "PROGRA~1",
                "a".repeat(201),
                "//server/share");
    }

    @ParameterizedTest
    @MethodSource("unsoundNames")
    void aNameThatLeadsElsewhereIsRefused(String name) {
        assertThat(refusal(new ForgedZip().with(name, "x"))).containsExactly("zip-name");
    }

    @Test
    void aNameThatNobodyWantsIsRefusedAndShownHarmlessly() {
        var zip = new ForgedZip().with("evil\u001B[2J.exe", "x").bytes();

        var reading = SafeZip.read(zip, "my.zip", SMALL, name -> name.endsWith(".md"));

        assertThat(reading.problems()).singleElement().satisfies(it -> {
            assertThat(it.isError()).isTrue();
            assertThat(it.details()).containsExactly("evil[U+001B][2J.exe");
        });
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({"a.md, A.md", "straße.md, STRASSE.md", "ﬁ.md, fi.md", "a, a/b", "K.md, \u212A.md", "a.md, a.md"})
    void namesThatAreOneToSomeSystemAreRefused(String one, String other) {
        var words = refusal(new ForgedZip().with(one, "x").with(other, "y"));

        assertThat(words).isNotEmpty().isSubsetOf("zip-twice", "zip-name");
    }

    static Stream<Consumer<ForgedZip.Entry>> disagreements() {
        return Stream.of(
                it -> it.listedName = "b.md".getBytes(UTF_8),
                it -> it.listedCrc = 1,
                it -> it.listedFlags = 1 << 1,
                it -> it.extra = new byte[] {1, 0, 0, 0},
                it -> it.extra = new byte[] {0x75, 0x70, 0, 0},
                it -> it.extra = new byte[] {9, 9, 9, 9},
                it -> it.before = new byte[3],
                it -> it.flags = 1 << 5,
                it -> it.attributes = 0x10);
    }

    @ParameterizedTest
    @MethodSource("disagreements")
    void whatCanBeReadInTwoWaysIsRefused(Consumer<ForgedZip.Entry> change) {
        var zip = new ForgedZip().with("a.md", "text");
        change.accept(zip.last());

        assertThat(refusal(zip)).containsExactly("zip-strange");
    }

    @Test
    void nothingMayStandAroundTheEntries() {
        assertThat(refusal(new ForgedZip().with("a.md", "x").after("MZ"))).containsExactly("zip-strange");
        assertThat(refusal(new ForgedZip().with("a.md", "x").beforeTheList("hidden")))
                .containsExactly("zip-strange");
        assertThat(refusal(new ForgedZip().with("a.md", "x").comment("PK\5\6"))).containsExactly("zip-none");
    }

    /** A few hundred bytes would be unpacked once for each name that the list gives them. */
    @Test
    void oneEntryIsNotListedTwice() {
        var bomb = new ForgedZip().with("a.md", "x").with("b.md", "x");
        bomb.last().sharesWithTheOneBefore = true;

        assertThat(refusal(bomb)).containsExactly("zip-strange");
    }

    @Test
    void whatIsCutShortIsNoZip() {
        var zip = new ForgedZip().with("a.md", "text").bytes();

        for (var length = 0; length < zip.length; length++) {
            var reading = SafeZip.read(Arrays.copyOf(zip, length), "my.zip", SMALL, _ -> true);

            assertThat(reading.files()).isEmpty();
            assertThat(reading.problems()).extracting(SafeZipTest::word).containsExactly("zip-none");
        }
    }

    @Test
    void linksLocksAndStrangePackingAreRefused() {
        var link = new ForgedZip().with("a.md", "/etc/passwd");
        link.last().attributes = 0xA1FF << 16;
        var locked = new ForgedZip().with("a.md", "x");
        locked.last().flags = 1;
        var lockedOtherwise = new ForgedZip().with("a.md", "x");
        lockedOtherwise.last().extra = new byte[] {0x01, (byte) 0x99, 0, 0};
        var strange = new ForgedZip().with("a.md", "x");
        strange.last().method = 12;

        assertThat(refusal(link)).containsExactly("zip-link");
        assertThat(refusal(locked)).containsExactly("zip-locked");
        assertThat(refusal(lockedOtherwise)).containsExactly("zip-locked");
        assertThat(refusal(strange)).containsExactly("zip-method");
    }

    @Test
    void sizesThatLieAreFoundOut() {
        var more = new ForgedZip().with("a.md", "x".repeat(1_000));
        more.last().size = 10;
        var less = new ForgedZip().with("a.md", "x");
        less.last().size = 1_000;
        var negative = new ForgedZip().with("a.md", "x");
        negative.last().size = -1;
        var behind = new ForgedZip().with("a.md", "x");
        behind.last().data = Arrays.copyOf(behind.last().data, behind.last().data.length + 5);
        var wrong = new ForgedZip().with("a.md", "x");
        wrong.last().crc = 1;
        wrong.last().listedCrc = 1;
        var stored = new ForgedZip().stored("a.md", new byte[9]);
        stored.last().size = 8;

        assertThat(refusal(more)).containsExactly("zip-damaged");
        assertThat(refusal(less)).containsExactly("zip-damaged");
        assertThat(refusal(negative)).containsExactly("zip-strange");
        assertThat(refusal(behind)).containsExactly("zip-damaged");
        assertThat(refusal(wrong)).containsExactly("zip-damaged");
        assertThat(refusal(stored)).containsExactly("zip-damaged");
    }

    @Test
    void thereIsAnEndToEverything() {
        var many = new ForgedZip();
        for (var i = 0; i < 6; i++) {
            many.with(i + ".md", "x");
        }
        var random = new byte[90_000];
        new Random(1).nextBytes(random);

        assertThat(refusal(many)).containsExactly("zip-count");
        assertThat(refusal(new ForgedZip().with("a.md", new byte[100_001]))).containsExactly("zip-entry-large");
        assertThat(refusal(new ForgedZip().with("a.md", new byte[100_000]))).containsExactly("zip-ratio");
        assertThat(refusal(new ForgedZip().stored("a.md", random).stored("b.md", random)))
                .containsExactly("zip-total");
        assertThat(refusal(new ForgedZip().stored("a.md", new byte[200_000]))).containsExactly("zip-large");
    }

    @Test
    void archivesWithinAreRefused() {
        var inner = new ForgedZip().with("a.md", "x").bytes();

        assertThat(refusal(new ForgedZip().with("a.md", inner))).containsExactly("zip-nested");
        assertThat(refusal(new ForgedZip().with("a.md", new byte[] {0x1f, (byte) 0x8b, 8, 0})))
                .containsExactly("zip-nested");
    }

    /** What gets through is what another reader finds too, which goes from entry to entry and never looks at the list. */
    @Test
    void whateverIsChangedEverybodyReadsTheSameOrNobodyReadsIt() throws IOException {
        var sound = new ForgedZip()
                .with("a.md", "first text")
                .stored("b.md", "second".getBytes(UTF_8))
                .bytes();
        var random = new Random(7);
        var accepted = 0;
        for (var round = 0; round < 20_000; round++) {
            var zip = sound.clone();
            for (var i = random.nextInt(3); i >= 0; i--) {
                zip[random.nextInt(zip.length)] = (byte) random.nextInt(256);
            }
            var reading = SafeZip.read(zip, "my.zip", SMALL, _ -> true);
            if (reading.problems().isEmpty()) {
                accepted++;
                assertThat(asText(reading.files())).isEqualTo(streamed(zip));
            }
        }
        assertThat(accepted).isPositive();
    }

    private static Map<String, String> streamed(byte[] bytes) throws IOException {
        var found = new TreeMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                found.put(entry.getName(), zip.readAllBytes());
            }
        }
        return asText(found);
    }

    private static Map<String, String> asText(Map<String, byte[]> files) {
        var texts = new TreeMap<String, String>();
        files.forEach((name, content) -> texts.put(name, new String(content, UTF_8)));
        return texts;
    }

    private static List<String> refusal(ForgedZip zip) {
        var reading = SafeZip.read(zip.bytes(), "my.zip", SMALL, _ -> true);
        assertThat(reading.files()).isEmpty();
        return reading.problems().stream().map(SafeZipTest::word).toList();
    }

    private static String word(Problem problem) {
        return problem.key().substring(problem.key().lastIndexOf('.') + 1);
    }
}
