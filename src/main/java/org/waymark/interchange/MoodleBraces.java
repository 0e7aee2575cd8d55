package org.waymark.interchange;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.waymark.question.AcceptedText;
import org.waymark.question.Gap;
import org.waymark.question.Item;
import org.waymark.question.Leniency;
import org.waymark.question.Option;

/** Gaps of a text as Moodle has them: in braces, where they stand. */
final class MoodleBraces {

    private static final Pattern MARKS = Pattern.compile("[}~#\\\\]");

    private final Item item;
    private final GiftTold told;

    MoodleBraces(Item item, GiftTold told) {
        this.item = item;
        this.told = told;
    }

    /** The marked up text with what belongs into its gaps; nothing where a gap is not once in it. */
    Optional<String> in(String text, List<Gap> gaps) {
        var filled = text;
        for (var gap : gaps) {
            var mark = "{{" + gap.id() + "}}";
            var at = filled.indexOf(mark);
            if (at < 0 || filled.indexOf(mark, at + 1) >= 0) {
                return Optional.empty();
            }
            filled = filled.replace(mark, braces(gap));
        }
        return Optional.of(filled);
    }

    /** Whether there is an explanation of the gap that is not the one of the whole question. */
    boolean hasOwnReason(Gap gap) {
        var explanation = told.feedback(gap.rationale());
        return explanation.isPresent() && !explanation.equals(told.text(item.explanation()));
    }

    static boolean isLenient(Gap gap) {
        return gap instanceof Gap.Typed typed && !typed.leniency().equals(Leniency.NONE);
    }

    private String braces(Gap gap) {
        var inside = switch (gap) {
            case Gap.Typed typed ->
                "SHORTANSWER:" + typed.accepted().stream().map(this::accepted).collect(Collectors.joining("~"));
            case Gap.Menu menu ->
                "MULTICHOICE" + (item.shuffled() ? "_S:" : ":")
                        + menu.options().stream().map(this::option).collect(Collectors.joining("~"));
        };
        return "{" + gap.weight() + ":" + inside + "}";
    }

    private String accepted(AcceptedText accepted) {
        return ClozeScan.share(GiftTold.inPercent(accepted.share()))
                + inside(told.typed(accepted.text()).text());
    }

    private String option(Option option) {
        var feedback = told.feedback(option.rationale()).map(it -> "#" + inside(it.text()));
        return (option.correct() ? "=" : "") + inside(told.words(option.text())) + feedback.orElse("");
    }

    /** What would begin a share, or take away the meaning of what follows it, is said as a sign. */
    private static String inside(String plain) {
        var text = MARKS.matcher(MoodleSaid.markup(plain))
                .replaceAll(it -> Matcher.quoteReplacement(it.group().equals("\\") ? "&#92;" : "\\" + it.group()));
        return text.startsWith("=")
                ? "&#61;" + text.substring(1)
                : text.startsWith("%") ? "&#37;" + text.substring(1) : text;
    }
}
