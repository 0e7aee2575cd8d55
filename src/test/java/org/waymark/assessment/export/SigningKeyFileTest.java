package org.waymark.assessment.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.assessment.Examples.NOON;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SigningKeyFileTest {

    private static final byte[] CONTENT = "content".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @Test
    void theKeysMadeAtFirstAreThereAgainLater() {
        var made = file().keys(NOON);

        var read = file().keys(NOON.plusSeconds(60));

        assertThat(read.fingerprint()).isEqualTo(made.fingerprint());
        assertThat(read.pdfCertificate()).isEqualTo(made.pdfCertificate());
        assertThat(made.signed(CONTENT, read.sign(CONTENT))).isTrue();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void onlyTheOwnerMayReadThem() throws IOException {
        file().keys(NOON);

        assertThat(Files.getPosixFilePermissions(path())).hasToString("[OWNER_READ, OWNER_WRITE]");
        try (var files = Files.list(path().getParent())) {
            assertThat(files).containsExactly(path());
        }
    }

    @Test
    void instancesThatStartAtOnceGetTheSameKeys() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Callable<String>> starts = Stream.generate(() -> (Callable<String>) this::fingerprint)
                    .limit(8)
                    .toList();

            var fingerprints =
                    threads.invokeAll(starts).stream().map(Future::resultNow).distinct();

            assertThat(fingerprints).hasSize(1);
        }
    }

    private String fingerprint() {
        return file().keys(NOON).fingerprint();
    }

    @Test
    void twoInstallationsHaveDifferentKeysAndDoNotTakeEachOthersSignatures() {
        var here = file().keys(NOON);
        var there = new SigningKeyFile(folder.resolve("elsewhere.pem")).keys(NOON);

        assertThat(there.fingerprint()).isNotEqualTo(here.fingerprint());
        assertThat(there.signed(CONTENT, here.sign(CONTENT))).isFalse();
    }

    @Test
    void aDamagedFileIsNamedAndNotReplaced() throws IOException {
        file().keys(NOON);
        var damaged = Files.readString(path()).replace("CERTIFICATE", "CERTIFIED");
        Files.writeString(path(), damaged);

        assertThatThrownBy(() -> file().keys(NOON)).hasMessageContaining(path().toString());
        assertThat(path()).hasContent(damaged);
    }

    private SigningKeyFile file() {
        return new SigningKeyFile(path());
    }

    private Path path() {
        return folder.resolve("keys/signing-keys.pem");
    }
}
