package org.waymark.content.review;

import java.util.List;
import java.util.stream.Collectors;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.content.Bank;
import org.waymark.content.Lesson;
import org.waymark.question.Item;

/**
 * Where something was found.
 *
 * @param file relative to the course folder
 * @param part the id of a section, question or objective in it; empty for the whole of it
 * @param languages in which it shows, where it does not concern all
 */
public record Spot(String file, String part, List<Language> languages) {

    public Spot {
        languages = List.copyOf(languages);
    }

    static Spot of(Lesson lesson, Language language) {
        return new Spot(file(lesson, language), "", List.of(language));
    }

    static Spot of(Lesson lesson, Slug section, Language language) {
        return new Spot(file(lesson, language), section.value(), List.of(language));
    }

    static Spot of(Bank bank, Item item, List<Language> languages) {
        return new Spot(file(bank), item.id().value(), languages);
    }

    static Spot of(Bank bank, List<Language> languages) {
        return new Spot(file(bank), "", languages);
    }

    static Spot in(String file, Slug part, List<Language> languages) {
        return new Spot(file, part.value(), languages);
    }

    private static String file(Bank bank) {
        return "banks/" + bank.id() + ".yaml";
    }

    private static String file(Lesson lesson, Language language) {
        return "lessons/" + lesson.id() + "/" + language.tag() + ".md";
    }

    /** {@code banks/m02.yaml#m02-001 (tr, az)}. */
    @Override
    public String toString() {
        var place = part.isEmpty() ? file : file + "#" + part;
        return languages.isEmpty() || file.endsWith(".md")
                ? place
                : place + languages.stream().map(Language::tag).collect(Collectors.joining(", ", " (", ")"));
    }
}
