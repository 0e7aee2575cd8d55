package org.waymark.question;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tries written short: {@code ?2} answered two, {@code !23} checked two and three, {@code !-} checked nothing, {@code ~} tried
 * again, {@code ?2@high} and was sure of it.
 */
final class Walks {

    private Walks() {}

    static List<Try> tries(Item item, String steps) {
        return words(steps, " ").map(step -> step(item.question(), step)).toList();
    }

    private static Try step(Question question, String step) {
        var parts = step.substring(1).split("@", 2);
        var certainty = parts.length < 2
                ? Optional.<Certainty>empty()
                : Optional.of(
                        Certainty.valueOf(parts[1].toUpperCase(Locale.ROOT).replace('-', '_')));
        return switch (step.charAt(0)) {
            case '?' -> new Try(Act.ANSWERED, response(question, parts[0]), certainty);
            case '!' -> new Try(Act.CHECKED, response(question, parts[0]), certainty);
            case '~' -> new Try(Act.REDONE, new Response.Blank(), certainty);
            default -> throw new IllegalArgumentException(step);
        };
    }

    private static Response response(Question question, String given) {
        return given.equals("-") ? new Response.Blank() : Given.to(question, given);
    }

    /** What a walk comes to, written short: credit, told or not, over or not, tries used, left, hints shown. */
    static String end(Behaviour behaviour, Item item, boolean belowZero, String steps) {
        var progress = Conduct.of(behaviour, item, belowZero, tries(item, steps));
        return String.join(
                " ",
                progress.credit().share().stripTrailingZeros().toPlainString(),
                progress.told() ? "told" : "-",
                progress.over() ? "over" : "open",
                String.valueOf(progress.triesUsed()),
                progress.triesLeft().map(String::valueOf).orElse("-"),
                String.valueOf(progress.hintsShown()));
    }

    private static Stream<String> words(String text, String between) {
        return Arrays.stream(text.split(between)).filter(word -> !word.isEmpty());
    }
}
