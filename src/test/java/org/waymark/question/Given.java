package org.waymark.question;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.base.Language;
import org.waymark.base.Slug;

/** Responses to the questions of {@link Examples}, written short; a dot where nothing was given. */
final class Given {

    private Given() {}

    static Response to(Question question, String given) {
        return switch (question) {
            case Question.SingleChoice _, Question.Hotspot _ -> new Response.Chosen(Set.copyOf(ids(given)));
            case Question.MultipleChoice _ -> new Response.Chosen(numbers(given));
            case Question.TrueFalse _ -> new Response.Judged(Boolean.parseBoolean(at(given, 0)), id(given, 1));
            case Question.Matching _ -> new Response.Matched(classes(given));
            case Question.Categorise _ -> new Response.Matched(pairs(given));
            case Question.Ordering _ -> new Response.Ordered(ids(given));
            case Question.Timeline _ -> new Response.Placed(years(given));
            case Question.Cloze _ -> cloze(given);
            case Question.SourceCriticism _ ->
                new Response.Criticised(
                        Optional.of(at(given, 0))
                                .filter(it -> !it.equals("."))
                                .map(it -> StatementKind.valueOf(it.toUpperCase(Locale.ROOT))),
                        id(given, 1),
                        id(given, 2));
            case Question.ShortAnswer _, Question.Numeric _, Question.Essay _ ->
                new Response.Typed(given, Language.ENGLISH);
        };
    }

    private static Response cloze(String given) {
        var typed = given.startsWith(".") ? Map.<Slug, String>of() : Map.of(new Slug("sea"), at(given, 0));
        var chosen = id(given, 1).map(it -> Map.of(new Slug("shore"), it)).orElse(Map.of());
        return new Response.Filled(typed, chosen, Language.TURKISH);
    }

    private static String at(String given, int place) {
        return given.split(",", -1)[place];
    }

    private static Optional<Slug> id(String given, int place) {
        return Optional.of(at(given, place)).filter(it -> !it.equals(".")).map(Slug::new);
    }

    private static List<Slug> ids(String given) {
        return parts(given).map(Slug::new).toList();
    }

    private static Map<Slug, Slug> pairs(String given) {
        return parts(given)
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> new Slug(pair[0]), pair -> new Slug(pair[1])));
    }

    private static Map<Slug, LocalDate> years(String given) {
        return parts(given)
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(
                        pair -> new Slug(pair[0]), pair -> LocalDate.of(Integer.parseInt(pair[1]), 1, 1)));
    }

    private static Stream<String> parts(String given) {
        return Arrays.stream(given.split(",")).filter(part -> !part.isEmpty());
    }

    private static Set<Slug> numbers(String given) {
        return given.chars()
                .mapToObj(digit -> new Slug(
                        switch (digit) {
                            case '2' -> "two";
                            case '3' -> "three";
                            case '4' -> "four";
                            default -> "six";
                        }))
                .collect(Collectors.toSet());
    }

    /** mbf: the whale a mammal, the bat a bird, the eagle a fish. */
    private static Map<Slug, Slug> classes(String given) {
        var animals = List.of("whale", "bat", "eagle");
        return Stream.of(0, 1, 2)
                .filter(at -> given.charAt(at) != '.')
                .collect(Collectors.toMap(
                        at -> new Slug(animals.get(at)),
                        at -> new Slug(
                                switch (given.charAt(at)) {
                                    case 'm' -> "mammal";
                                    case 'b' -> "bird";
                                    default -> "fish";
                                })));
    }
}
