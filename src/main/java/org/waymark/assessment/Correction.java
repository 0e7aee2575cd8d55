package org.waymark.assessment;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.base.Slug;
import org.waymark.content.Course;
import org.waymark.content.ItemSelection;
import org.waymark.content.Quiz;
import org.waymark.content.QuizRules;
import org.waymark.question.Item;
import org.waymark.question.ItemRules;

/**
 * What a later edition makes of a quiz that was taken on an earlier one: its keys, schemes and worths, its cut score and
 * whether marks may be negative. How it was taken, the behaviour and the number of tries above all, stays as it was.
 *
 * @param before as attempts are marked now
 * @param after as they would be marked
 * @param items that are not as they were, in the order of the quiz; those that are left alone among them
 * @param rules of the quiz that are not as they were
 */
public record Correction(QuizTaken before, QuizTaken after, Map<Slug, Set<ItemChange>> items, Set<RuleChange> rules) {

    /** The quiz as the later edition corrects it; what the later one lacks, or names otherwise, is left as it was. */
    static Correction of(QuizTaken before, Course later) {
        var items = changes(before, later);
        var corrected = items.entrySet().stream()
                .filter(entry -> entry.getValue().stream().noneMatch(ItemChange::leavesAlone))
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> corrected(
                                before.item(entry.getKey()),
                                later.item(entry.getKey()).orElseThrow())));
        var quiz = later.quiz(before.quiz().id())
                .map(it -> corrected(before.quiz(), it))
                .orElse(before.quiz());
        var after = new QuizTaken(corrected(before.course(), corrected), quiz);
        return new Correction(before, after, items, rules(before.quiz(), quiz));
    }

    /** Whether attempts can be marked otherwise by it. */
    public boolean matters() {
        return !rules.isEmpty()
                || items.values().stream().anyMatch(changes -> changes.stream().noneMatch(ItemChange::leavesAlone));
    }

    /** What it makes of an attempt that was handed in. */
    Remark remark(Attempt attempt) {
        var marked = Remark.Marked.of(attempt.result().orElseThrow());
        var then = matters() ? Remark.Marked.of(Remarking.result(attempt, after)) : marked;
        var differing = marked.sameAs(then) ? List.<Slug>of() : itemsThatDiffer(attempt);
        return new Remark(attempt.id(), attempt.token(), attempt.learner(), marked, then, differing);
    }

    private List<Slug> itemsThatDiffer(Attempt attempt) {
        return attempt.items().stream()
                .filter(items::containsKey)
                .filter(item -> differs(attempt, item))
                .toList();
    }

    private boolean differs(Attempt attempt, Slug item) {
        var earlier = Remarking.mark(attempt, item, before);
        var later = Remarking.mark(attempt, item, after);
        return earlier.earned().compareTo(later.earned()) != 0
                || earlier.possible().compareTo(later.possible()) != 0;
    }

    private static Map<Slug, Set<ItemChange>> changes(QuizTaken before, Course later) {
        var changes = new LinkedHashMap<Slug, Set<ItemChange>>();
        before.quiz().selections().stream()
                .map(ItemSelection::candidates)
                .flatMap(List::stream)
                .distinct()
                .forEach(item -> changes.put(
                        item,
                        later.item(item)
                                .map(now -> ItemChange.between(before.item(item), now))
                                .orElse(EnumSet.of(ItemChange.GONE))));
        changes.values().removeIf(Set::isEmpty);
        return changes;
    }

    private static Item corrected(Item before, Item now) {
        var rules = new ItemRules(
                now.worth(),
                before.shuffled(),
                now.rules().scheme(),
                before.rules().hints());
        return new Item(
                before.id(), before.filing(), now.cites(), rules, before.stimulus(), now.explanation(), now.question());
    }

    private static Course corrected(Course before, Map<Slug, Item> items) {
        var banks = before.banks().stream()
                .map(bank -> bank.withItems(bank.items().stream()
                        .map(item -> items.getOrDefault(item.id(), item))
                        .toList()))
                .toList();
        return before.withBanks(banks);
    }

    private static Quiz corrected(Quiz before, Quiz now) {
        var rules = before.rules();
        return new Quiz(
                before.id(),
                before.title(),
                before.summary(),
                before.after(),
                before.pacing(),
                now.cutScore(),
                before.sections(),
                before.shuffled(),
                new QuizRules(
                        rules.behaviour(),
                        rules.navigation(),
                        rules.attempting(),
                        rules.timing(),
                        rules.reviewing(),
                        now.rules().negativeMarks()),
                before.remarks());
    }

    private static Set<RuleChange> rules(Quiz before, Quiz after) {
        var changes = EnumSet.noneOf(RuleChange.class);
        if (before.cutScore() != after.cutScore()) {
            changes.add(RuleChange.CUT_SCORE);
        }
        if (before.rules().negativeMarks() != after.rules().negativeMarks()) {
            changes.add(RuleChange.NEGATIVE_MARKS);
        }
        return changes;
    }
}
