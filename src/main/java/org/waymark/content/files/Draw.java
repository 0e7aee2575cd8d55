package org.waymark.content.files;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.base.Slug;
import org.waymark.content.Bank;
import org.waymark.content.ItemFilter;
import org.waymark.content.ItemSelection;
import org.waymark.question.Difficulty;
import org.waymark.question.Item;
import org.waymark.question.Level;

/**
 * Which items of a bank a quiz draws: those that meet every condition; of several words in one condition, one is enough.
 *
 * @param count how many of them; all where it is left out
 */
record Draw(
        int line,
        Optional<Slug> bank,
        Set<Slug> objectives,
        Set<Level> levels,
        Set<Difficulty> difficulties,
        Set<Slug> tags,
        Set<Slug> items,
        Optional<Integer> count) {

    private static final int MOST = 999;

    static Draw read(Fields fields) {
        var draw = new Draw(
                fields.line(),
                fields.scalar("bank").flatMap(it -> it.mentions(Index.Kind.BANK)),
                mentioned(fields, "objectives", Index.Kind.OBJECTIVE),
                oneOf(fields, "level", Level.class),
                oneOf(fields, "difficulty", Difficulty.class),
                fields.wordsIfAny("tags").stream()
                        .flatMap(it -> it.id().stream())
                        .collect(Collectors.toUnmodifiableSet()),
                mentioned(fields, "items", Index.Kind.ITEM),
                fields.scalarIfAny("count").flatMap(it -> it.whole(1, MOST)));
        fields.end();
        return draw;
    }

    private static Set<Slug> mentioned(Fields fields, String key, Index.Kind kind) {
        return fields.wordsIfAny(key).stream()
                .flatMap(it -> it.mentions(kind).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static <E extends Enum<E>> Set<E> oneOf(Fields fields, String key, Class<E> type) {
        return fields.wordsIfAny(key).stream()
                .flatMap(it -> it.oneOf(type).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The items meant, once the banks are known; nothing when a problem was reported. */
    Optional<ItemSelection> from(List<Bank> banks, OpenFile file) {
        return bank.flatMap(
                        id -> banks.stream().filter(it -> it.id().equals(id)).findFirst())
                .flatMap(it -> from(it, file));
    }

    private Optional<ItemSelection> from(Bank known, OpenFile file) {
        var ids = known.items().stream().map(Item::id).collect(Collectors.toSet());
        items.stream()
                .filter(item -> !ids.contains(item))
                .sorted()
                .forEach(item -> file.error(line, "content.problem.item-of-another-bank", item.value(), "" + known.id()));
        var meant = new ItemFilter(objectives, levels, difficulties, tags, items);
        var candidates =
                known.items().stream().filter(meant::means).map(Item::id).toList();
        if (candidates.isEmpty()) {
            file.error(line, "content.problem.draws-nothing", "" + known.id());
            return Optional.empty();
        }
        if (count.orElse(1) > candidates.size()) {
            file.error(line, "content.problem.draws-more", "" + count.orElse(1), "" + candidates.size());
            return Optional.empty();
        }
        return Optional.of(new ItemSelection(known.id(), candidates, count.orElse(candidates.size())));
    }
}
