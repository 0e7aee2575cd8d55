package org.waymark.content.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.base.Problem;
import org.waymark.content.edit.ShippedFiles.Found;

class ShippedYamlTest {

    private static final int SAMPLES = 4;

    static Stream<Path> files() {
        return ShippedFiles.yaml().stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void whatIsReadIsWrittenByteForByte(Path file) throws Exception {
        assertThat(read(file).text().getBytes(StandardCharsets.UTF_8)).isEqualTo(Files.readAllBytes(file));
    }

    @ParameterizedTest
    @MethodSource("files")
    void anotherTextStandsWhereTheOldOneStoodAndNothingElseIsTouched(Path file) {
        var document = read(file);
        var root = PieceReader.read(document.text(), "", new ArrayList<>()).orElseThrow();
        for (var found : some(document, it -> it.value() instanceof Value.Text)) {
            var piece = Spot.find(root, found.at()).piece();
            for (var words : List.of(
                    "Short", "İki: “söz” # və ə", "One two three. ".repeat(20).strip(), "a\n\nb")) {
                var after = document.with(new Edit.Write(found.at(), words));
                var end = new Lines(document.text()).end(piece.to());

                assertThat(after.words(found.at())).contains(words);
                assertThat(after.text())
                        .as("%s", found.at())
                        .startsWith(document.text().substring(0, piece.from()))
                        .endsWith(document.text().substring(end));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void whatIsMovedAndMovedBackLeavesNoTrace(Path file) {
        var document = read(file);
        for (var found : some(document, it -> size(it.value()) > 1)) {
            var last = size(found.value()) - 1;
            var moved = document.with(new Edit.Move(entry(found, 0), last));
            var there = new Found(
                    found.at(), Spot.find(root(moved), found.at()).piece().value());

            assertThat(moved.text()).as("%s", found.at()).hasSameSizeAs(document.text());
            assertThat(moved.with(new Edit.Move(entry(there, last), 0)).text()).isEqualTo(document.text());
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void whatIsAddedAndTakenAwayLeavesNoTrace(Path file) {
        var document = read(file);
        for (var found : some(document, it -> size(it.value()) > 0)) {
            for (var index : List.of(0, size(found.value()))) {
                var added = document.with(
                        found.value() instanceof Value.Keys
                                ? new Edit.Put(found.at(), index, "brand-new", new Value.Text("x"))
                                : new Edit.Add(found.at(), index, new Value.Text("x")));
                var entry = found.value() instanceof Value.Keys
                        ? found.at().key("brand-new")
                        : found.at().row(index);

                assertThat(added.words(entry)).contains("x");
                assertThat(added.with(new Edit.Drop(entry)).text())
                        .as("%s", entry)
                        .isEqualTo(document.text());
            }
        }
    }

    private static Piece.Group root(YamlDocument document) {
        return PieceReader.read(document.text(), "", new ArrayList<>()).orElseThrow();
    }

    private static Trail entry(Found holder, int index) {
        return holder.value() instanceof Value.Keys(var entries)
                ? holder.at().key(entries.get(index).key())
                : holder.at().row(index);
    }

    private static int size(Value value) {
        return switch (value) {
            case Value.Text _ -> 0;
            case Value.Keys(var entries) -> entries.size();
            case Value.Rows(var entries) -> entries.size();
        };
    }

    /** The same ones in each run. */
    private static List<Found> some(YamlDocument document, Predicate<Found> which) {
        var all = ShippedFiles.all(document.value()).stream().filter(which).toList();
        var random = new Random(all.size());
        return all.isEmpty()
                ? List.of()
                : Stream.generate(() -> all.get(random.nextInt(all.size())))
                        .limit(SAMPLES)
                        .distinct()
                        .toList();
    }

    private static YamlDocument read(Path file) {
        var problems = new ArrayList<Problem>();
        var document = YamlDocument.read(ShippedFiles.text(file), file.toString(), problems);
        assertThat(problems).isEmpty();
        return document.orElseThrow();
    }
}
