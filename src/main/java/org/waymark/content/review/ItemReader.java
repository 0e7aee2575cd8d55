package org.waymark.content.review;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.base.Language;
import org.waymark.content.Bank;
import org.waymark.content.Course;
import org.waymark.question.Item;
import org.waymark.question.Option;
import org.waymark.question.Question;

/** Reads each question as somebody who looks for the right answer without knowing the matter. */
final class ItemReader {

    /** A third longer than any other is seen at a glance; below twelve characters a word more is no clue. */
    private static final double CLEARLY = 1.33;

    private static final int CLEARLY_MORE = 12;

    private ItemReader() {}

    static Stream<Finding> read(Course course) {
        return course.banks().stream()
                .flatMap(bank -> bank.items().stream().flatMap(item -> read(bank, item).stream()));
    }

    private static List<Finding> read(Bank bank, Item item) {
        var found = new ArrayList<Finding>();
        Choice.of(item).forEach(choice -> {
            in(choice, language -> isLongest(choice, language))
                    .ifPresentAdd(
                            found,
                            Rule.LONGEST_IS_RIGHT,
                            bank,
                            item,
                            choice.key().id().value());
        });
        options(item)
                .forEach(option -> in(
                                item, language -> AllOrNone.is(option.text().in(language), language))
                        .ifPresentAdd(
                                found, Rule.ALL_OR_NONE, bank, item, option.id().value()));
        if (asksToChoose(item.question())) {
            in(item, language -> Negation.isHidden(item.question().prompt().in(language), language))
                    .ifPresentAdd(found, Rule.NEGATED_PROMPT, bank, item);
        }
        echo(bank, item, found);
        return found;
    }

    private static void echo(Bank bank, Item item, List<Finding> found) {
        if (!(item.question() instanceof Question.SingleChoice)) {
            return;
        }
        Choice.of(item).forEach(choice -> {
            var words = item.question().prompt().languages().stream()
                    .flatMap(it -> Echo.in(choice, it).stream())
                    .collect(Collectors.joining(", "));
            in(item, language -> !Echo.in(choice, language).isEmpty())
                    .ifPresentAdd(
                            found, Rule.ECHO, bank, item, choice.key().id().value(), words);
        });
    }

    private static boolean isLongest(Choice choice, Language language) {
        var key = choice.keyLength(language);
        var other = choice.longestDistractor(language);
        return key >= CLEARLY * other && key >= other + CLEARLY_MORE;
    }

    private static List<Option> options(Item item) {
        return item.question() instanceof Question.MultipleChoice multiple
                ? multiple.options()
                : Choice.of(item).flatMap(it -> it.options().stream()).toList();
    }

    private static boolean asksToChoose(Question question) {
        return question instanceof Question.SingleChoice || question instanceof Question.MultipleChoice;
    }

    private static Shown in(Choice choice, Predicate<Language> shows) {
        return in(choice.item(), shows);
    }

    private static Shown in(Item item, Predicate<Language> shows) {
        return new Shown(
                item.question().prompt().languages().stream().filter(shows).toList());
    }

    /** The languages in which something shows. */
    private record Shown(List<Language> languages) {
        void ifPresentAdd(List<Finding> found, Rule rule, Bank bank, Item item, Object... details) {
            if (!languages.isEmpty()) {
                found.add(Finding.of(rule, Spot.of(bank, item, languages), details));
            }
        }
    }
}
