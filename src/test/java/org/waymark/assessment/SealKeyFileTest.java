package org.waymark.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealKeyFileTest {

    @TempDir
    Path folder;

    @Test
    void theFirstStartMakesAKeyThatOnlyItsOwnerReads() throws Exception {
        var file = folder.resolve("data/seal.key");

        var text = SealKeyFile.textOf(file);

        assertThat(SealKeys.parse(text).current()).isEqualTo(1);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(SealKeyFile.textOf(file)).isEqualTo(text);
    }

    @Test
    void whoStartsAtTheSameTimeFindsTheSameKey() throws Exception {
        var file = folder.resolve("seal.key");
        try (var threads = Executors.newFixedThreadPool(8)) {
            var texts = threads
                    .invokeAll(IntStream.range(0, 8)
                            .mapToObj(_ -> (Callable<String>) () -> SealKeyFile.textOf(file))
                            .toList())
                    .stream()
                    .map(future -> future.resultNow())
                    .collect(Collectors.toSet());

            assertThat(texts).hasSize(1);
        }
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "secret",
                "1:c2hvcnQ=",
                "0:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
                "256:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
                "1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA= 1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="
            })
    void whatIsNoKeyIsRefusedWithoutBeingRepeated(String text) {
        assertThatThrownBy(() -> SealKeys.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("AAAA")
                .hasMessageNotContaining("secret");
    }
}
