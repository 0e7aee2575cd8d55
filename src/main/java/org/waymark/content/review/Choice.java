package org.waymark.content.review;

import java.util.List;
import java.util.stream.Stream;
import org.waymark.base.Language;
import org.waymark.base.LocalizedText;
import org.waymark.question.Gap;
import org.waymark.question.Item;
import org.waymark.question.Option;
import org.waymark.question.Question;

/** Options of which one is right: those of a question, the reasons for a verdict, the menu of a gap. */
record Choice(Item item, LocalizedText prompt, List<Option> options) {

    static Stream<Choice> of(Item item) {
        return switch (item.question()) {
            case Question.SingleChoice it -> Stream.of(new Choice(item, it.prompt(), it.options()));
            case Question.TrueFalse it -> Stream.of(new Choice(item, it.prompt(), it.reasons()));
            case Question.Cloze it ->
                it.gaps().stream()
                        .filter(Gap.Menu.class::isInstance)
                        .map(Gap.Menu.class::cast)
                        .map(menu -> new Choice(item, it.prompt(), menu.options()));
            case Question.MultipleChoice _,
                    Question.Matching _,
                    Question.Ordering _,
                    Question.Categorise _,
                    Question.Numeric _,
                    Question.ShortAnswer _,
                    Question.Timeline _,
                    Question.Hotspot _,
                    Question.SourceCriticism _,
                    Question.Essay _ -> Stream.empty();
        };
    }

    Option key() {
        return options.stream().filter(Option::correct).findFirst().orElseThrow();
    }

    List<Option> distractors() {
        return options.stream().filter(it -> !it.correct()).toList();
    }

    /** Whether it can be read in this language. */
    boolean isIn(Language language) {
        return prompt.languages().contains(language);
    }

    int keyLength(Language language) {
        return key().text().in(language).length();
    }

    /** Of the longest wrong option. */
    int longestDistractor(Language language) {
        return distractors().stream()
                .mapToInt(it -> it.text().in(language).length())
                .max()
                .orElse(0);
    }

    /** The place of the right option, counted from 1. */
    int keyPosition() {
        return options.indexOf(key()) + 1;
    }
}
