package org.waymark.classreport;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.assessment.ItemFigures.Answers;
import org.waymark.assessment.ItemFigures.Asked;
import org.waymark.base.Slug;
import org.waymark.content.Course;
import org.waymark.identity.UserId;
import org.waymark.question.Item;

/** Counts what a class made of items, the hardest first; items that fewer people were asked than may be told of are left out. */
final class ItemTable {

    /** An item of a course. */
    private record Key(Slug course, Slug item) {}

    /** Who was asked an item, and how often. */
    private static final class Askings {
        private final Set<UserId> people = new HashSet<>();
        private int times;
    }

    /**
     * The table, and how many items it leaves out.
     *
     * @param untold asked too few people to be told of
     */
    record Told(List<ItemUse> items, int untold) {}

    private ItemTable() {}

    static Told of(Collection<Asked> asked, Collection<Answers> answers, Map<Slug, Course> courses) {
        var askings = askings(asked);
        var counted =
                answers.stream().collect(Collectors.toMap(it -> new Key(it.course(), it.item()), Function.identity()));
        var items = items(courses);
        var told = new ArrayList<ItemUse>();
        var untold = 0;
        for (var entry : askings.entrySet()) {
            var item = Optional.ofNullable(items.get(entry.getKey()));
            if (item.isPresent() && entry.getValue().people.size() < Days.FEWEST) {
                untold++;
            } else if (item.isPresent()) {
                var use = use(entry.getKey(), item.get(), entry.getValue(), counted.get(entry.getKey()));
                if (use.asked() > 0) {
                    told.add(use);
                }
            }
        }
        told.sort(Comparator.comparingDouble(ItemUse::facility)
                .thenComparing(it -> it.item().id()));
        return new Told(told, untold);
    }

    private static Map<Key, Askings> askings(Collection<Asked> asked) {
        var askings = new HashMap<Key, Askings>();
        for (var each : asked) {
            for (var item : each.items()) {
                var of = askings.computeIfAbsent(new Key(each.course(), item), _ -> new Askings());
                of.people.add(each.learner());
                of.times++;
            }
        }
        return askings;
    }

    private static Map<Key, Item> items(Map<Slug, Course> courses) {
        var items = new HashMap<Key, Item>();
        courses.forEach((id, course) ->
                course.banks().forEach(bank -> bank.items().forEach(item -> items.put(new Key(id, item.id()), item))));
        return items;
    }

    /** Whoever was asked and has no answer gave none; what waits to be marked is left aside. */
    private static ItemUse use(Key key, Item item, Askings askings, @Nullable Answers found) {
        var answers = Optional.ofNullable(found)
                .orElseGet(() -> new Answers(key.course(), key.item(), 0, 0, 0, 0, 0, BigDecimal.ZERO));
        return new ItemUse(
                key.course(),
                item,
                askings.times - answers.waiting(),
                askings.people.size(),
                answers.full(),
                answers.none(),
                answers.blank() + askings.times - answers.all(),
                answers.earned(),
                List.of());
    }
}
