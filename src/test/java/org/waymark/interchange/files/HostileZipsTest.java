package org.waymark.interchange.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileZipsTest {

    /** What is hostile inside of these is for whoever reads what is inside. */
    private static final Set<String> SOUND = Set.of(
            "ok-minimal-qti21",
            "no-manifest",
            "manifest-href-http",
            "manifest-ext-dtd",
            "manifest-netdoc",
            "manifest-xxe-http",
            "item-jar",
            "item-xxe-file",
            "item-xxe-param");

    private static final Map<String, String> WHY = Map.of(
            "symlink-abs", "zip-link",
            "dup-entry", "zip-twice",
            "bomb-overlap", "zip-strange",
            "polyglot-html", "zip-strange",
            "empty", "zip-none",
            "truncated", "zip-none");

    @ParameterizedTest
    @MethodSource("org.waymark.interchange.files.HostileZips#names")
    void aHostileZipIsRefusedInGoodTime(String name) {
        assumeTrue(HostileZips.areThere(), HostileZips.MISSING);

        var reading = assertTimeout(
                Duration.ofSeconds(2), () -> SafeZip.read(HostileZips.file(name), name, ZipBounds.COURSE, _ -> true));

        if (SOUND.contains(name)) {
            assertThat(reading.problems()).isEmpty();
            assertThat(reading.files()).isNotEmpty();
        } else {
            assertThat(reading.files()).isEmpty();
            assertThat(reading.problems())
                    .extracting(it -> it.key())
                    .containsOnly("interchange.problem." + WHY.getOrDefault(name, "zip-name"));
        }
    }
}
