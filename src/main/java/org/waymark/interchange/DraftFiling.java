package org.waymark.interchange;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.base.Slug;
import org.waymark.question.Difficulty;
import org.waymark.question.Filing;
import org.waymark.question.Item;
import org.waymark.question.ItemRules;
import org.waymark.question.Level;

/** Gives questions their ids and says where they belong, as far as categories and tags tell. */
final class DraftFiling {

    private static final Set<String> EVERYWHERE = Set.of("$course$", "$module$", "$system$", "top");

    private final BankDraft.Plan plan;
    private final Slugs ids = new Slugs();
    private Slug bank;
    private Optional<Slug> category = Optional.empty();
    private int count;
    private int unfiled;

    DraftFiling(BankDraft.Plan plan) {
        this.plan = plan;
        this.bank = plan.bank();
    }

    int unfiled() {
        return unfiled;
    }

    /** The last part of the path of a category is what the questions behind it have in common. */
    void enter(String path) {
        category = last(path).flatMap(DraftFiling::slug);
    }

    /** The questions behind it go to this bank; where it is called like their category, nothing more is said by that. */
    void enter(String path, Slug bank) {
        enter(path);
        this.bank = bank;
        category = category.filter(it -> !it.equals(bank));
    }

    /** The last part of the path of a category, where it says more than that it belongs to a course. */
    static Optional<String> last(String path) {
        return Stream.of(path.split("/"))
                .map(String::strip)
                .filter(it -> !it.isEmpty() && !EVERYWHERE.contains(it))
                .reduce((_, last) -> last);
    }

    Item item(GiftQuestion question, Made made) {
        return item(question.id().or(question::title), Optional.empty(), question.tags(), made);
    }

    /**
     * A question of the bank.
     *
     * @param name what its id is made of
     * @param named an objective that is said to be the one
     * @param tags one that is called like an objective, a level or a difficulty sets it
     */
    Item item(Optional<String> name, Optional<Slug> named, List<String> tags, Made made) {
        count++;
        var words = new LinkedHashSet<Slug>();
        tags.forEach(it -> slug(it).ifPresent(words::add));
        category.ifPresent(words::add);
        var level = among(Level.values(), words);
        var difficulty = among(Difficulty.values(), words);
        unfiled += level.isEmpty() || difficulty.isEmpty() ? 1 : 0;
        level.ifPresent(it -> words.remove(new Slug(word(it))));
        difficulty.ifPresent(it -> words.remove(new Slug(word(it))));
        var objective = named.or(
                () -> words.stream().filter(plan.objectives()::contains).findFirst());
        objective.ifPresent(words::remove);
        var filing = new Filing(
                objective.or(plan::objective).orElse(BankDraft.NO_OBJECTIVE),
                Set.of(),
                level.orElse(Level.REMEMBER),
                difficulty.orElse(Difficulty.MEDIUM),
                List.of(),
                words);
        var rules = new ItemRules(BigDecimal.ONE, true, made.scheme(), List.of());
        return new Item(id(name), filing, List.of(), rules, Optional.empty(), made.explanation(), made.question());
    }

    /** One that was exported from here comes back as it was. */
    private Slug id(Optional<String> name) {
        var prefix = bank + "-";
        var last = name.map(Slugs::folded)
                .filter(it -> !it.isEmpty())
                .orElseGet(() -> String.format(Locale.ROOT, "%03d", count));
        return ids.of(last.startsWith(prefix) ? last : prefix + last, "question");
    }

    private static Optional<Slug> slug(String words) {
        return Optional.of(Slugs.folded(words)).filter(Slug::isValid).map(Slug::new);
    }

    private static <E extends Enum<E>> Optional<E> among(E[] all, Set<Slug> words) {
        return Stream.of(all).filter(it -> words.contains(new Slug(word(it)))).findFirst();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
