package org.waymark.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.base.Slug;
import org.waymark.content.edit.Edit;
import org.waymark.content.edit.LessonDocument;
import org.waymark.content.edit.Trail;
import org.waymark.content.edit.Value;
import org.waymark.content.edit.YamlDocument;

/** Two people change one file at random; whatever they do, merging keeps its promises. */
class GeneratedMergeTest {

    private static final int ROUNDS = 300;

    /** Each is written once in all versions of a file. */
    private static final Pattern SENTENCE = Pattern.compile("Sentence [0-9]+\\.");

    private int sentences;

    enum Kind {
        LESSON("lessons/a/en.md"),
        BANK("banks/a.yaml");

        private final String path;

        Kind(String path) {
            this.path = path;
        }
    }

    private String sentence() {
        return "Sentence " + ++sentences + ".";
    }

    private String file(Kind kind) {
        return switch (kind) {
            case LESSON -> {
                var text = new StringBuilder("---\ntitle: " + sentence() + "\nsummary: " + sentence() + "\n---\n");
                for (var i = 0; i < 4; i++) {
                    text.append("\n## Heading {#s").append(i).append("}\n\n").append(sentence()).append('\n');
                }
                yield text.toString();
            }
            case BANK -> {
                var text = new StringBuilder("bank: a\nitems:\n");
                for (var i = 0; i < 4; i++) {
                    text.append("\n  # ").append(sentence()).append("\n  - id: i").append(i);
                    text.append("\n    essay:\n      prompt:\n        en: ").append(sentence());
                    text.append("\n        tr: ").append(sentence()).append('\n');
                }
                yield text.toString();
            }
        };
    }

    /** Some changes, one after the other. */
    private String changed(Kind kind, String text, String who, Random random) {
        var now = text;
        for (var i = random.nextInt(4); i >= 0; i--) {
            now = kind == Kind.LESSON ? lesson(now, who + i, random) : bank(now, who + i, random);
        }
        return now;
    }

    private String lesson(String text, String id, Random random) {
        var lesson = LessonDocument.read(text, "", new ArrayList<>()).orElseThrow();
        var sections = lesson.sections();
        var some = sections.get(random.nextInt(sections.size())).id();
        var changed =
                switch (random.nextInt(6)) {
                    case 0 -> lesson.withFront("title", sentence());
                    case 1 ->
                        lesson.withSection(
                                random.nextInt(sections.size() + 1),
                                new LessonDocument.Words(new Slug(id), "New", sentence()));
                    case 2 -> sections.size() > 2 ? lesson.without(some) : lesson;
                    case 3 -> lesson.moved(some, random.nextInt(sections.size()));
                    default -> lesson.withBody(some, sentence() + "\n\n" + sentence());
                };
        return changed.text();
    }

    private String bank(String text, String id, Random random) {
        var bank = YamlDocument.read(text, "", new ArrayList<>()).orElseThrow();
        var items = Trail.to("items");
        var count = ((Value.Rows) ((Value.Keys) bank.value()).get("items").orElseThrow())
                .entries()
                .size();
        var some = items.row(random.nextInt(count));
        Edit edit =
                switch (random.nextInt(6)) {
                    case 0 -> new Edit.Add(items, random.nextInt(count + 1), item(id));
                    case 1 -> count > 2 ? new Edit.Drop(some) : new Edit.Write(Trail.to("bank"), "b");
                    case 2 -> new Edit.Move(some, random.nextInt(count));
                    case 3 -> new Edit.Write(some.key("essay").key("prompt").key("tr"), sentence());
                    default -> new Edit.Write(some.key("essay").key("prompt").key("en"), sentence());
                };
        return bank.with(edit).text();
    }

    private Value item(String id) {
        var prompt = new Value.Keys(new Value.Named("en", sentence()), new Value.Named("tr", sentence()));
        return new Value.Keys(
                new Value.Named("id", id), new Value.Named("essay", new Value.Keys(new Value.Named("prompt", prompt))));
    }

    private static Merge merge(Kind kind, String base, String theirs, String mine) {
        return Merge.of(kind.path, Optional.of(base), Optional.of(theirs), Optional.of(mine));
    }

    private static Map<String, MergeAnswer> all(Merge merge, Side side) {
        var answers = new HashMap<String, MergeAnswer>();
        merge.questions().forEach(it -> answers.put(it.key(), new MergeAnswer.As(side)));
        return answers;
    }

    private static Set<String> sentences(String text) {
        return SENTENCE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** All that somebody reads while they merge, and what is in the file in the end. */
    private static Set<String> read(Merge merge, Side side) {
        var asked = merge.questions().stream().flatMap(it -> Stream.of(it.theirs(), it.mine()));
        return sentences(Stream.concat(asked, Stream.of(merge.text(all(merge, side))))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n")));
    }

    @ParameterizedTest
    @EnumSource
    void whoeverMergesGetsTheSameWhereNothingIsAsked(Kind kind) {
        var random = new Random(11);
        var settled = 0;
        for (var round = 0; round < ROUNDS; round++) {
            var base = file(kind);
            var one = changed(kind, base, "a", random);
            var other = changed(kind, base, "b", random);
            var merge = merge(kind, base, one, other);
            var mirrored = merge(kind, base, other, one);

            assertThat(mirrored.isSettled()).isEqualTo(merge.isSettled());
            if (merge.isSettled()) {
                settled++;
                assertThat(mirrored.text(Map.of())).isEqualTo(merge.text(Map.of()));
            }
        }
        assertThat(settled).as("rounds without a question").isGreaterThan(ROUNDS / 10);
    }

    @ParameterizedTest
    @EnumSource
    void noSentenceIsLost(Kind kind) {
        var random = new Random(12);
        for (var round = 0; round < ROUNDS; round++) {
            var base = file(kind);
            var theirs = changed(kind, base, "a", random);
            var mine = changed(kind, base, "b", random);
            var merge = merge(kind, base, theirs, mine);
            for (var side : Side.values()) {
                var read = read(merge, side);
                var added = new ArrayList<String>();
                added.addAll(sentences(theirs));
                added.addAll(sentences(mine));
                added.removeAll(sentences(base));
                assertThat(read).containsAll(added);
                assertThat(read).containsAll(inAll(base, theirs, mine));
            }
        }
    }

    private static List<String> inAll(String... texts) {
        var all = new ArrayList<>(sentences(texts[0]));
        for (var text : texts) {
            all.retainAll(sentences(text));
        }
        return all;
    }

    @ParameterizedTest
    @EnumSource
    void whatNobodyElseHasChangedIsAsItWasWritten(Kind kind) {
        var random = new Random(13);
        for (var round = 0; round < ROUNDS; round++) {
            var base = file(kind);
            var changed = changed(kind, base, "a", random);

            assertThat(merge(kind, base, base, changed).text(Map.of())).contains(changed);
            assertThat(merge(kind, base, changed, base).text(Map.of())).contains(changed);
            assertThat(merge(kind, base, changed, changed).text(Map.of())).contains(changed);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsAnsweredForASideIsWhatThatSideHasWritten(Kind kind) {
        var random = new Random(14);
        for (var round = 0; round < ROUNDS; round++) {
            var base = file(kind);
            var merge = merge(kind, base, changed(kind, base, "a", random), changed(kind, base, "b", random));
            for (var side : Side.values()) {
                var text = merge.text(all(merge, side)).orElseThrow();
                for (var question : merge.questions()) {
                    if (question.about() == MergeQuestion.About.WORDS) {
                        question.of(side)
                                .ifPresent(it -> assertThat(sentences(text)).containsAll(sentences(it)));
                    }
                }
            }
        }
    }
}
