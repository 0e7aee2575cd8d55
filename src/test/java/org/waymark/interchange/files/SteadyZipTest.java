package org.waymark.interchange.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SteadyZipTest {

    @TempDir
    private Path folder;

    @Test
    void theSameFilesAreTheSameBytesInEveryZone() {
        var files = new TreeMap<String, byte[]>();
        files.put("c/b.md", "b".getBytes(UTF_8));
        files.put("c/a.md", "a".getBytes(UTF_8));
        var zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            var far = SteadyZip.write(files);
            TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));

            assertThat(SteadyZip.write(files)).isEqualTo(far);
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void otherProgramsReadThemInTheOrderOfTheirNames() throws IOException {
        var files = new TreeMap<String, byte[]>();
        files.put("c/b.md", "b".getBytes(UTF_8));
        files.put("c/a.md", "a".getBytes(UTF_8));
        var zip = Files.write(folder.resolve("c.zip"), SteadyZip.write(files));

        try (var read = new ZipFile(zip.toFile())) {
            assertThat(Collections.list(read.entries()))
                    .extracting(ZipEntry::getName)
                    .containsExactly("c/a.md", "c/b.md");
            assertThat(read.getInputStream(read.getEntry("c/b.md")).readAllBytes())
                    .isEqualTo("b".getBytes(UTF_8));
        }
    }
}
