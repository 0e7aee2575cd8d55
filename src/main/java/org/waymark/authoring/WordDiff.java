package org.waymark.authoring;

import com.github.difflib.DiffUtils;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What was kept, removed and added between two texts, word by word. */
public final class WordDiff {

    /** What became of words. */
    public enum Change {
        KEPT,
        REMOVED,
        ADDED
    }

    /** Words to which one thing happened. */
    public record Run(Change change, String words) {}

    private static final Pattern LINES = Pattern.compile("[^\n]*\n|[^\n]+");

    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{M}\\p{N}'’_-]+|\\s+|.", Pattern.DOTALL);

    /** Comparing takes room by the square of what is different: longer texts without anything in common are replaced as a whole. */
    private static final int MOST_LINES = 2_000;

    private static final int MOST_WORDS = 2_000;

    /** Nobody reads a text in more pieces, and each is a component of a page. */
    static final int MOST_RUNS = 2_000;

    private WordDiff() {}

    /** What was kept together with what was removed is the text before, with what was added the text after, to the letter. */
    public static List<Run> between(String before, String after) {
        var runs = new Runs();
        compare(
                LINES,
                MOST_LINES,
                before,
                after,
                runs::keep,
                (lines, others) -> compare(WORDS, MOST_WORDS, lines, others, runs::keep, runs::change));
        var all = runs.all();
        return all.size() > MOST_RUNS ? replaced(before, after) : all;
    }

    private static List<Run> replaced(String before, String after) {
        return Stream.of(new Run(Change.REMOVED, before), new Run(Change.ADDED, after))
                .filter(it -> !it.words().isEmpty())
                .toList();
    }

    /** The same beginning and end are set aside first, so that long texts with little changes are compared, too. */
    private static void compare(
            Pattern unit,
            int most,
            String before,
            String after,
            Consumer<String> kept,
            BiConsumer<String, String> changed) {
        var all = units(unit, before);
        var others = units(unit, after);
        var shorter = Math.min(all.size(), others.size());
        var start = 0;
        while (start < shorter && all.get(start).equals(others.get(start))) {
            start++;
        }
        var end = 0;
        while (end < shorter - start && all.get(all.size() - 1 - end).equals(others.get(others.size() - 1 - end))) {
            end++;
        }
        var inner = all.subList(start, all.size() - end);
        var innerOthers = others.subList(start, others.size() - end);
        kept.accept(String.join("", all.subList(0, start)));
        if (inner.size() + innerOthers.size() > most) {
            changed.accept(String.join("", inner), String.join("", innerOthers));
        } else {
            compare(inner, innerOthers, kept, changed);
        }
        kept.accept(String.join("", all.subList(all.size() - end, all.size())));
    }

    private static void compare(
            List<String> all, List<String> others, Consumer<String> kept, BiConsumer<String, String> changed) {
        var at = 0;
        for (var delta : DiffUtils.diff(all, others).getDeltas()) {
            var source = delta.getSource();
            kept.accept(String.join("", all.subList(at, source.getPosition())));
            changed.accept(
                    String.join("", source.getLines()),
                    String.join("", delta.getTarget().getLines()));
            at = source.getPosition() + source.size();
        }
        kept.accept(String.join("", all.subList(at, all.size())));
    }

    private static List<String> units(Pattern unit, String text) {
        return unit.matcher(text).results().map(MatchResult::group).toList();
    }

    /** Puts together what belongs together: the blank between two words that were both changed was not kept for the reader. */
    private static final class Runs {

        private final List<Run> runs = new ArrayList<>();
        private final StringBuilder kept = new StringBuilder();
        private final StringBuilder removed = new StringBuilder();
        private final StringBuilder added = new StringBuilder();
        private String gap = "";

        void keep(String words) {
            if (words.isEmpty()) {
                return;
            }
            if (isChanging() && (gap + words).isBlank()) {
                gap += words;
                return;
            }
            close();
            kept.append(words);
        }

        void change(String before, String after) {
            if (before.isEmpty() && after.isEmpty()) {
                return;
            }
            var isBoth = removed.length() + before.length() > 0 && added.length() + after.length() > 0;
            if (!gap.isEmpty() && isBoth) {
                removed.append(gap);
                added.append(gap);
                gap = "";
            } else if (!gap.isEmpty()) {
                close();
            }
            if (!isChanging()) {
                flush(Change.KEPT, kept);
            }
            removed.append(before);
            added.append(after);
        }

        private boolean isChanging() {
            return removed.length() + added.length() > 0;
        }

        private void close() {
            flush(Change.REMOVED, removed);
            flush(Change.ADDED, added);
            kept.append(gap);
            gap = "";
        }

        private void flush(Change change, StringBuilder words) {
            if (!words.isEmpty()) {
                runs.add(new Run(change, words.toString()));
                words.setLength(0);
            }
        }

        List<Run> all() {
            if (isChanging()) {
                close();
            }
            flush(Change.KEPT, kept);
            return List.copyOf(runs);
        }
    }
}
