package org.waymark.content.figure;

import java.util.List;
import java.util.Optional;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;

/** The documents beside each other: what is known of each, and what is not. */
public record CardWall(Head head, List<Aspect> aspects, List<Card> cards) implements Figure {

    /** What is asked of every document. */
    public record Aspect(Slug id, LocalizedText text) {}

    /** The answers for one document. */
    public record Card(Slug source, List<Answer> answers) {

        public Card {
            answers = List.copyOf(answers);
        }

        public Optional<Answer> answer(Slug aspect) {
            return answers.stream().filter(it -> it.aspect().equals(aspect)).findFirst();
        }
    }

    /**
     * What one document says to one question.
     *
     * @param isKnown else the text says what is missing
     */
    public record Answer(Slug aspect, boolean isKnown, LocalizedText text) {}

    public CardWall {
        aspects = List.copyOf(aspects);
        cards = List.copyOf(cards);
    }
}
