package org.waymark.interchange.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.base.Language;
import org.waymark.base.Problem;
import org.waymark.base.Slug;
import org.waymark.interchange.BankDraft;
import org.waymark.interchange.MoodleDraft;
import tools.jackson.databind.json.JsonMapper;

/** Files that were made to do harm; they stay outside of this project. */
class HostileXmlTest {

    private static final Duration SOON = Duration.ofSeconds(2);

    /** Beside the project, or beside the folder of its work trees. */
    private static final Optional<Path> FOLDER = Stream.of("..", "../..")
            .map(folder -> Path.of(folder, "shared/fixtures/hostile"))
            .filter(Files::exists)
            .findFirst();

    /** A file, and whether it has to be refused or may be read without harm. */
    record Hostile(String file, String expected) {
        @Override
        public String toString() {
            return file + ": " + expected;
        }
    }

    static Stream<Hostile> files() throws IOException {
        if (FOLDER.isEmpty()) {
            return Stream.of(new Hostile("none", ""));
        }
        var json = JsonMapper.shared().readTree(Files.readString(FOLDER.get().resolve("expect.json")));
        return json
                .valueStream()
                .map(it ->
                        new Hostile(it.get("file").asString(), it.get("expect").asString()))
                .filter(it -> it.file().startsWith("xml/"))
                .toList()
                .stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void eachIsRefusedOrMadeHarmlessSoon(Hostile hostile) {
        assumeTrue(FOLDER.isPresent(), "no ../shared/fixtures/hostile");
        var draft = assertTimeout(SOON, () -> draft(FOLDER.orElseThrow().resolve(hostile.file())));

        if (hostile.expected().startsWith("accept")) {
            assertThat(draft.items()).isNotEmpty();
        } else if (!hostile.expected().contains("ignore")) {
            assertThat(draft.items()).isEmpty();
            assertThat(draft.problems()).anyMatch(Problem::isError);
        }
        assertThat(draft.items().toString())
                .doesNotContain("root:", "onerror", "onload", "javascript", "<img", "<svg", "evil");
    }

    @Test
    void everyFileIsNamedInWhatIsExpected() throws IOException {
        assumeTrue(FOLDER.isPresent(), "no ../shared/fixtures/hostile");
        try (var names = Files.list(FOLDER.orElseThrow().resolve("xml"))) {
            assertThat(files().map(Hostile::file))
                    .containsExactlyInAnyOrderElementsOf(
                            names.map(it -> "xml/" + it.getFileName()).toList());
        }
    }

    @Test
    void eachOddNumberIsNamed() throws IOException {
        assumeTrue(FOLDER.isPresent(), "no ../shared/fixtures/hostile");

        assertThat(draft(FOLDER.orElseThrow().resolve("xml/numbers.xml")).problems())
                .filteredOn(Problem::isError)
                .extracting(Problem::key)
                .containsExactlyInAnyOrder(
                        "interchange.problem.moodle-grade",
                        "interchange.problem.moodle-grade",
                        "interchange.problem.moodle-grade",
                        "interchange.problem.moodle-grade",
                        "interchange.problem.gift-weight",
                        "interchange.problem.gift-weight",
                        "interchange.problem.gift-number",
                        "interchange.problem.gift-number",
                        "interchange.problem.gift-number",
                        "interchange.problem.gift-number");
    }

    /** As the command line does it: what is no UTF-8 is not even looked at. */
    private static BankDraft draft(Path file) throws IOException {
        var plan = new BankDraft.Plan(new Slug("bank"), Language.ENGLISH, Set.of(), Optional.empty());
        try {
            var decoder = StandardCharsets.UTF_8.newDecoder();
            var text = decoder.decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString();
            return MoodleDraft.of(XmlReader.read(text, "q.xml"), plan, "q.xml");
        } catch (CharacterCodingException _) {
            var problem = Problem.error(new Problem.Place("q.xml", 0), "content.problem.not-utf-8");
            return new BankDraft(List.of(), 0, 0, List.of(problem));
        }
    }
}
