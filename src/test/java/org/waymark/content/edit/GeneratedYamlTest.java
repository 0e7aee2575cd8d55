package org.waymark.content.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GeneratedYamlTest {

    private static final int EDITS = 12;

    private static final Pattern COMMENT = Pattern.compile("# (above|loose|beside) [0-9]+");

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whateverIsChangedTheFileSaysItAndNothingElse(int seed) {
        var generated = new GeneratedValue(seed);
        var document = read(generated.text());
        for (var i = 0; i < EDITS; i++) {
            var edit = generated.edit(document.value());
            var after = document.with(edit);

            assertThat(read(after.text()).value()).as("%s", edit).isEqualTo(Model.after(document.value(), edit));
            assertOthersUntouched(document, after, edit);
            assertCommentsKept(document, after, edit);
            document = after;
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void linesEndAsTheyDid(int seed) {
        var generated = new GeneratedValue(seed);
        var document = read(generated.text().stripTrailing().replace("\n", "\r\n") + "\r\n");
        for (var i = 0; i < EDITS; i++) {
            document = document.with(generated.edit(document.value()));

            assertThat(document.text().replace("\r\n", "")).doesNotContain("\n", "\r");
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatIsWrittenAnewIsRead(int seed) {
        var generated = new GeneratedValue(seed);
        var value = new Value.Keys(new Value.Named("root", generated.value(4)));
        for (var pen : List.of(new Pen(false), new Pen(true))) {
            var text = pen.named(value.entries().getFirst(), 0) + "\n";

            assertThat(read(text).value()).isEqualTo(value);
        }
    }

    /** What stands before and behind the key of the root in which something changed is as it was. */
    private static void assertOthersUntouched(YamlDocument before, YamlDocument after, Edit edit) {
        var steps = edit.at().steps();
        var isElsewhere = edit instanceof Edit.Drop || edit instanceof Edit.Move;
        var isOfRoot = steps.isEmpty() || (steps.size() == 1 && isElsewhere);
        if (isOfRoot) {
            return;
        }
        var keys = (Value.Keys) before.value();
        var index = Model.index(keys, steps.getFirst());
        var from = position(keys, index, before.text());
        var to = index + 1 < keys.entries().size()
                ? position(keys, index + 1, before.text())
                : before.text().length();

        assertThat(after.text())
                .as("%s", edit)
                .startsWith(before.text().substring(0, from))
                .endsWith(before.text().substring(to));
    }

    private static int position(Value.Keys keys, int index, String text) {
        var key = keys.entries().get(index).key() + ":";
        return text.startsWith(key) ? 0 : text.indexOf("\n" + key) + 1;
    }

    private static void assertCommentsKept(YamlDocument before, YamlDocument after, Edit edit) {
        if (!(edit instanceof Edit.Drop)) {
            assertThat(comments(after)).as("%s", edit).containsExactlyInAnyOrderElementsOf(comments(before));
        }
    }

    private static List<String> comments(YamlDocument document) {
        return COMMENT.matcher(document.text()).results().map(it -> it.group()).toList();
    }

    private static YamlDocument read(String text) {
        return YamlDocument.read(text, "generated.yaml", new ArrayList<>()).orElseThrow();
    }
}
