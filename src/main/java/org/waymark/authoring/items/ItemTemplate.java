package org.waymark.authoring.items;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.content.Blueprint.Kind;
import org.waymark.content.edit.Value;
import org.waymark.content.edit.Value.Named;

/** New questions and parts of questions: everything that must be said, with its places empty. */
public final class ItemTemplate {

    private final Language original;

    /** @param original the language in which the course is written first */
    public ItemTemplate(Language original) {
        this.original = original;
    }

    /**
     * A question.
     *
     * @param said what is known already, by key
     */
    public Value.Keys item(Kind kind, Slug id, Map<String, String> said) {
        var entries = new ArrayList<Named>();
        for (var field : ItemGrammar.of(kind)) {
            var known = field instanceof Field.Id ? id.value() : said.getOrDefault(field.key(), "");
            if (!known.isEmpty()) {
                entries.add(new Named(field.key(), known));
            } else if (field.isNeeded()) {
                entries.add(new Named(field.key(), empty(field)));
            }
        }
        return new Value.Keys(entries);
    }

    /**
     * One more part of a list.
     *
     * @param taken the ids that its parts have
     */
    public Value row(Field.Rows rows, Collection<String> taken) {
        return row(rows, newId(rows.one(), taken), false);
    }

    private Value row(Field.Rows rows, String id, boolean isFirst) {
        if (rows.fields().getFirst().key().isEmpty()) {
            return text();
        }
        var entries = new ArrayList<Named>();
        for (var field : rows.fields()) {
            switch (field) {
                case Field.Id _ -> entries.add(new Named("id", id));
                case Field.Flag flag when flag.isOnly() && isFirst -> entries.add(new Named(flag.key(), "true"));
                case Field.Flag _ -> {}
                case Field.Text _, Field.Line _, Field.Choice _, Field.Words _, Field.Part _, Field.Rows _ -> {
                    if (field.isNeeded()) {
                        entries.add(new Named(field.key(), empty(field)));
                    }
                }
            }
        }
        return new Value.Keys(entries);
    }

    private Value empty(Field field) {
        return switch (field) {
            case Field.Id _, Field.Line _, Field.Flag _ -> new Value.Text("");
            case Field.Choice choice ->
                new Value.Text(choice.offer() instanceof Offer.These(var words) ? words.getFirst() : "");
            case Field.Text _ -> text();
            case Field.Words _ -> new Value.Rows(List.of());
            case Field.Part part ->
                new Value.Keys(part.fields().stream()
                        .filter(Field::isNeeded)
                        .map(it -> new Named(it.key(), empty(it)))
                        .toList());
            case Field.Rows rows ->
                new Value.Rows(IntStream.range(0, rows.least())
                        .mapToObj(i -> row(rows, rows.one() + "-" + (i + 1), i == 0))
                        .toList());
        };
    }

    private Value text() {
        return new Value.Keys(new Named(original.tag(), ""));
    }

    /** The next id that begins so: {@code storm-014} after {@code storm-013}. */
    public static Slug newId(Slug bank, Collection<String> taken) {
        var most = taken.stream()
                .filter(it -> it.startsWith(bank + "-"))
                .flatMap(it -> number(it.substring(bank.value().length() + 1)).stream())
                .mapToInt(it -> it)
                .max()
                .orElse(0);
        var known = new HashSet<>(taken);
        return IntStream.rangeClosed(most + 1, most + taken.size() + 1)
                .mapToObj(it -> bank + "-" + "0".repeat(Math.max(0, 3 - String.valueOf(it).length())) + it)
                .filter(it -> !known.contains(it))
                .filter(Slug::isValid)
                .map(Slug::new)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the id of this bank is too long for ids of questions"));
    }

    private static Optional<Integer> number(String words) {
        return words.matches("[0-9]{1,6}") ? Optional.of(Integer.valueOf(words)) : Optional.empty();
    }

    private static String newId(String one, Collection<String> taken) {
        return IntStream.rangeClosed(taken.size() + 1, 2 * taken.size() + 1)
                .mapToObj(it -> one + "-" + it)
                .filter(it -> !taken.contains(it))
                .findFirst()
                .orElseThrow();
    }
}
