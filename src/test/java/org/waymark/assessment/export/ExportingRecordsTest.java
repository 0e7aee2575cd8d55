package org.waymark.assessment.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.assessment.Examples.NOON;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.assessment.QuizCourse;
import org.waymark.assessment.QuizCourseMarks;
import org.waymark.assessment.Replay;
import org.waymark.assessment.export.Authenticity.Changed;
import org.waymark.assessment.export.Authenticity.Unchanged;
import org.waymark.base.Language;
import org.waymark.content.QuizRules.Shown;
import org.waymark.identity.MemoryOversight;
import org.waymark.question.Behaviour;
import tools.jackson.databind.json.JsonMapper;

class ExportingRecordsTest {

    private static final Replay REPLAY = QuizCourseMarks.replay(
            QuizCourse.ofEveryKind().with(new Behaviour.Certain(false), false).edition(1), 5);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void theJsonHoldsEverythingThatHappenedAndIsSigned(Language language) {
        var file = exporting().json(REPLAY.attempt().learner(), REPLAY, reader(language, EnumSet.allOf(Shown.class)));

        assertThat(exporting().look(file)).isInstanceOf(Unchanged.class);
        var record = JsonMapper.shared().readTree(file).path("record");
        assertThat(record.path("language").asString()).isEqualTo(language.tag());
        assertThat(record.path("attempt").path("editionDigest").asString())
                .isEqualTo(REPLAY.edition().digest());
        assertThat(record.path("attempt").path("result").path("earned").asString())
                .isEqualTo(record.path("attempt")
                        .path("markedAgain")
                        .path("earned")
                        .asString());
        assertThat(record.path("items").size())
                .isEqualTo(REPLAY.attempt().items().size());
        assertThat(record.path("events").size()).isEqualTo(REPLAY.length());
        for (var i = 0; i < REPLAY.length(); i++) {
            assertThat(record.path("events").path(i).path("seal").asString())
                    .isEqualTo(REPLAY.at(i + 1).seal().orElseThrow().hex());
        }
        assertThat(record.findValues("lost")).isNotEmpty();
    }

    @Test
    void anotherMarkInTheFileIsFound() {
        var text = new String(
                exporting()
                        .json(REPLAY.attempt().learner(), REPLAY, reader(Language.ENGLISH, EnumSet.allOf(Shown.class))),
                StandardCharsets.UTF_8);
        var better = text.replaceFirst("\"earned\":\"[^\"]*\"", "\"earned\":\"1000\"");

        assertThat(better).isNotEqualTo(text);
        assertThat(exporting().look(better.getBytes(StandardCharsets.UTF_8))).isInstanceOf(Changed.class);
    }

    @Test
    void whatTheReaderMayNotBeToldIsInNeitherFile() throws IOException {
        var nothing = reader(Language.ENGLISH, Set.of());

        var json = new String(exporting().json(REPLAY.attempt().learner(), REPLAY, nothing), StandardCharsets.UTF_8);
        var pdf = textOf(exporting().pdf(REPLAY.attempt().learner(), REPLAY, nothing));

        for (var name : new String[] {"earned", "given", "right", "lost", "verdict", "response", "points"}) {
            assertThat(json).doesNotContain("\"" + name + "\":");
        }
        assertThat(pdf)
                .doesNotContain("Right answer")
                .doesNotContain("Why this mark")
                .doesNotContain("passed");
    }

    @ParameterizedTest
    @EnumSource
    void theSamePrintedIsReadableInEveryLanguage(Language language) throws IOException {
        var pdf = exporting().pdf(REPLAY.attempt().learner(), REPLAY, reader(language, EnumSet.allOf(Shown.class)));

        var text = textOf(pdf);
        assertThat(text)
                .contains(REPLAY.taken().quiz().title().in(language))
                .doesNotContain("!assessment")
                .doesNotContain("[U+");
        for (var item : REPLAY.attempt().items()) {
            var prompt = REPLAY.shown(item).question().prompt().in(language);
            assertThat(text.replaceAll("\\s+", " ")).contains(prompt.replaceAll("\\s+", " "));
        }
        var to = Optional.ofNullable(System.getProperty("waymark.pages"));
        if (to.isPresent()) {
            Files.write(Path.of(to.get(), language.tag() + ".pdf"), pdf);
            try (var document = Loader.loadPDF(pdf)) {
                var renderer = new PDFRenderer(document);
                for (var page = 0; page < document.getNumberOfPages(); page++) {
                    javax.imageio.ImageIO.write(
                            renderer.renderImageWithDPI(page, 80),
                            "png",
                            Path.of(to.get(), language.tag() + "-" + page + ".png")
                                    .toFile());
                }
            }
        }
    }

    private ExportingRecords exporting() {
        var clock = Clock.fixed(NOON, ZoneOffset.UTC);
        return new ExportingRecords(new Signing(folder.resolve("signing.pem"), clock), new MemoryOversight(), clock);
    }

    private static Reader reader(Language language, Set<Shown> allowed) {
        return new Reader(language, ZoneId.of("Asia/Baku"), "Aynur Əliyeva-Yıldız", allowed);
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
