package org.waymark.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.base.Slug;
import org.waymark.content.Course;
import org.waymark.content.ItemFilter;
import org.waymark.content.edit.Edit;
import org.waymark.content.edit.Trail;
import org.waymark.content.edit.Value;
import org.waymark.question.Difficulty;
import org.waymark.question.Item;
import org.waymark.question.Level;

/**
 * What a quiz draws from a bank, as its file says it.
 *
 * @param items ids of questions, where only these are meant
 * @param count as it is written; empty where all are drawn
 * @param value all that the file says of it
 */
public record DrawRow(
        String bank,
        Set<String> objectives,
        Set<String> levels,
        Set<String> difficulties,
        Set<String> tags,
        Set<String> items,
        String count,
        Value value) {

    public DrawRow {
        objectives = Set.copyOf(objectives);
        levels = Set.copyOf(levels);
        difficulties = Set.copyOf(difficulties);
        tags = Set.copyOf(tags);
        items = Set.copyOf(items);
    }

    static DrawRow of(Value value) {
        return new DrawRow(
                SaidWords.word(value, "bank").orElse(""),
                words(value, "objectives"),
                words(value, "level"),
                words(value, "difficulty"),
                words(value, "tags"),
                words(value, "items"),
                SaidWords.word(value, "count").orElse(""),
                value);
    }

    private static Set<String> words(Value value, String key) {
        return SaidWords.list(value, key).collect(Collectors.toSet());
    }

    /** The edits after which the file says this. */
    List<Edit> into(Value.Keys before, Trail at) {
        var edits = new ArrayList<Edit>();
        var now = before;
        for (var key : List.of("bank", "objectives", "level", "difficulty", "tags", "items", "count")) {
            var wanted = isSaid(key, before) ? now.get(key) : wanted(key);
            var step = Filling.of(now, at, key, wanted);
            edits.addAll(step);
            now = after(now, key, wanted);
        }
        return edits;
    }

    /** What says the same in other words stays as it is written. */
    private boolean isSaid(String key, Value.Keys before) {
        var there = of(before);
        return switch (key) {
            case "bank" -> there.bank().equals(bank);
            case "count" -> there.count().equals(count);
            default -> there.words(key).equals(words(key));
        };
    }

    private Set<String> words(String key) {
        return switch (key) {
            case "objectives" -> objectives;
            case "level" -> levels;
            case "difficulty" -> difficulties;
            case "tags" -> tags;
            default -> items;
        };
    }

    private Optional<Value> wanted(String key) {
        return switch (key) {
            case "bank" -> Filling.word(bank);
            case "count" -> Filling.word(count);
            default -> Filling.words(words(key).stream().sorted());
        };
    }

    private static Value.Keys after(Value.Keys keys, String key, Optional<Value> value) {
        var entries = new ArrayList<>(keys.entries());
        var index = keys.index(key);
        index.ifPresent(it -> entries.remove((int) it));
        value.ifPresent(it -> entries.add(index.orElse(entries.size()), new Value.Named(key, it)));
        return new Value.Keys(entries);
    }

    /** The questions that it means now. */
    public List<Item> matching(Course course) {
        var filter = new ItemFilter(
                ids(objectives),
                constants(levels, Level.values()),
                constants(difficulties, Difficulty.values()),
                ids(tags),
                ids(items));
        return course.banks().stream()
                .filter(it -> it.id().value().equals(bank))
                .flatMap(it -> it.items().stream())
                .filter(filter::means)
                .toList();
    }

    /** How many it wants of so many; nothing where what is written is no number. */
    public Optional<Integer> wanted(int there) {
        if (count.isEmpty()) {
            return Optional.of(there);
        }
        return count.matches("[1-9][0-9]{0,2}") ? Optional.of(Integer.parseInt(count)) : Optional.empty();
    }

    private static Set<Slug> ids(Set<String> words) {
        return words.stream().filter(Slug::isValid).map(Slug::new).collect(Collectors.toSet());
    }

    private static <E extends Enum<E>> Set<E> constants(Set<String> words, E[] all) {
        return Stream.of(all).filter(it -> words.contains(word(it))).collect(Collectors.toSet());
    }

    /** A level or difficulty as files write it. */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** With other words of one condition. */
    public DrawRow with(Condition condition, Set<String> words) {
        return switch (condition) {
            case OBJECTIVES -> new DrawRow(bank, words, levels, difficulties, tags, items, count, value);
            case LEVELS -> new DrawRow(bank, objectives, words, difficulties, tags, items, count, value);
            case DIFFICULTIES -> new DrawRow(bank, objectives, levels, words, tags, items, count, value);
            case TAGS -> new DrawRow(bank, objectives, levels, difficulties, words, items, count, value);
        };
    }

    /** From another bank; the questions that were meant one by one are those of the bank before. */
    public DrawRow from(String other) {
        return new DrawRow(
                other, objectives, levels, difficulties, tags, other.equals(bank) ? items : Set.of(), count, value);
    }

    /** With another number of questions. */
    public DrawRow counting(String typed) {
        return new DrawRow(bank, objectives, levels, difficulties, tags, items, typed.strip(), value);
    }

    /** What questions can be drawn by. */
    public enum Condition {
        OBJECTIVES,
        LEVELS,
        DIFFICULTIES,
        TAGS
    }

    /** The words of a condition. */
    public Set<String> words(Condition condition) {
        return switch (condition) {
            case OBJECTIVES -> objectives;
            case LEVELS -> levels;
            case DIFFICULTIES -> difficulties;
            case TAGS -> tags;
        };
    }
}
