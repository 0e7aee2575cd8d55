package org.waymark.authoring.items;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.base.Language;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;
import org.waymark.question.Gap;
import org.waymark.question.Item;
import org.waymark.question.Option;
import org.waymark.question.Question;

/** Two questions that may ask the same, and why that seems so. */
public record Likeness(Slug one, Slug other, Why why, int percent) {

    /** What two questions have in common. */
    public enum Why {
        /** They ask and offer the same in the same words. */
        SAME,
        /** They ask in the same words and offer much the same. */
        SAME_PROMPT,
        /** Most of the words in which they ask are the same. */
        ALIKE
    }

    /** From here on two questions are shown to their author. */
    private static final double ALIKE_ENOUGH = 0.75;

    /** What is asked in the same words is often asked of other things. */
    private static final double OFFERS_ENOUGH = 0.5;

    /** Fewer words say too little to be compared. */
    private static final int FEWEST = 4;

    /** Turkish and Azerbaijani words are recognised without their endings. */
    private static final int LONGEST_STEM = 6;

    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** The words of a question in one language. */
    private record Words(Set<String> asked, Set<String> offered) {}

    /** The pairs of which at least one is a question of this bank, the likest first. */
    public static List<Likeness> of(List<Item> bank, List<Item> course) {
        var ids = bank.stream().map(Item::id).collect(Collectors.toSet());
        var others = course.stream().filter(it -> !ids.contains(it.id())).toList();
        return Stream.concat(
                        bank.stream().flatMap(one -> bank.stream()
                                .filter(it -> one.id().compareTo(it.id()) < 0)
                                .flatMap(it -> between(one, it).stream())),
                        bank.stream().flatMap(one -> others.stream().flatMap(it -> between(one, it).stream())))
                .sorted((a, b) -> a.why() == b.why() ? b.percent() - a.percent() : a.why().compareTo(b.why()))
                .toList();
    }

    /** Whether two questions are alike in a language that both have. */
    static Optional<Likeness> between(Item one, Item other) {
        return Stream.of(Language.values())
                .filter(it -> isIn(one, it) && isIn(other, it))
                .flatMap(it -> between(one.id(), words(one, it), other.id(), words(other, it)).stream())
                .min((a, b) -> a.why().compareTo(b.why()));
    }

    private static boolean isIn(Item item, Language language) {
        return item.question().prompt().languages().contains(language);
    }

    private static Optional<Likeness> between(Slug one, Words first, Slug other, Words second) {
        var asked = share(first.asked(), second.asked());
        var offered = share(first.offered(), second.offered());
        var percent = (int) Math.round(100 * share(all(first), all(second)));
        if (asked == 1 && offered == 1) {
            return Optional.of(new Likeness(one, other, Why.SAME, percent));
        }
        if (asked == 1 && offered >= OFFERS_ENOUGH) {
            return Optional.of(new Likeness(one, other, Why.SAME_PROMPT, percent));
        }
        var isAlike = all(first).size() >= FEWEST && percent >= 100 * ALIKE_ENOUGH;
        return isAlike ? Optional.of(new Likeness(one, other, Why.ALIKE, percent)) : Optional.empty();
    }

    private static Set<String> all(Words words) {
        return Stream.concat(words.asked().stream(), words.offered().stream()).collect(Collectors.toSet());
    }

    /** How many of all the words stand in both. */
    private static double share(Set<String> one, Set<String> other) {
        var both = new HashSet<>(one);
        both.retainAll(other);
        var all = one.size() + other.size() - both.size();
        return all == 0 ? 1 : (double) both.size() / all;
    }

    private static Words words(Item item, Language language) {
        return new Words(
                stems(Stream.of(item.question().prompt()), language), stems(offered(item.question()), language));
    }

    private static Set<String> stems(Stream<LocalizedText> texts, Language language) {
        return texts.map(it -> it.in(language))
                .flatMap(it -> Arrays.stream(BETWEEN.split(folded(it), 0)))
                .filter(it -> !it.isEmpty())
                .map(it -> it.substring(0, Math.min(it.length(), LONGEST_STEM)))
                .collect(Collectors.toSet());
    }

    private static String folded(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('ı', 'i')
                .replace('ə', 'e');
    }

    /** What tells one question from another that asks in the same words. */
    private static Stream<LocalizedText> offered(Question question) {
        return switch (question) {
            case Question.SingleChoice it -> options(it.options());
            case Question.MultipleChoice it -> options(it.options());
            case Question.TrueFalse it -> options(it.reasons());
            case Question.Matching it ->
                Stream.concat(
                        it.premises().stream().map(Question.Premise::text),
                        it.targets().stream().map(Question.Target::text));
            case Question.Ordering it -> it.elements().stream().map(Question.Element::text);
            case Question.Categorise it -> it.members().stream().map(Question.Member::text);
            case Question.ShortAnswer it -> it.accepted().stream().map(each -> each.text());
            case Question.Cloze it ->
                Stream.concat(Stream.of(it.text()), it.gaps().stream().flatMap(Likeness::offered));
            case Question.Timeline it -> it.events().stream().map(each -> each.text());
            case Question.Hotspot it -> it.regions().stream().map(each -> each.label());
            case Question.SourceCriticism it -> Stream.of(it.statement());
            case Question.Numeric _, Question.Essay _ -> Stream.empty();
        };
    }

    private static Stream<LocalizedText> offered(Gap gap) {
        return gap instanceof Gap.Menu menu ? options(menu.options()) : Stream.empty();
    }

    private static Stream<LocalizedText> options(List<Option> options) {
        return options.stream().map(Option::text);
    }
}
