package org.waymark.question.ui;

import java.util.List;
import java.util.Optional;
import org.waymark.question.Act;
import org.waymark.question.Behaviour;
import org.waymark.question.Fraction;
import org.waymark.question.Item;
import org.waymark.question.Loss;
import org.waymark.question.Losses;
import org.waymark.question.Outcome;
import org.waymark.question.Response;
import org.waymark.question.Try;
import org.waymark.question.wire.QuestionWire;

/**
 * A response with all that marking made of it.
 *
 * @param item as the attempt showed it
 * @param seed of the attempt, for the order in which elements had been laid out
 * @param losses why it did not earn everything
 * @param pictures the folder in which the pictures of the course are found, with a slash at its end
 */
public record MarkedAnswer(
        Item item, long seed, Response response, Outcome outcome, List<Loss> losses, String pictures) {

    public MarkedAnswer {
        losses = List.copyOf(losses);
    }

    /** One that was given once and told in the end; parts that the question does not have are passed over. */
    public static MarkedAnswer of(Item item, long seed, Response response, Outcome outcome) {
        var known = QuestionWire.response(item, seed, QuestionWire.given(item, seed, response));
        return new MarkedAnswer(item, seed, known, outcome, losses(item, known, outcome), "");
    }

    private static List<Loss> losses(Item item, Response response, Outcome outcome) {
        if (!(outcome instanceof Outcome.Marked(var fraction))) {
            return List.of();
        }
        var once = new Try(Act.ANSWERED, response, Optional.empty());
        return Losses.of(item, new Behaviour.Deferred(), isBelowZero(fraction), List.of(once), Optional.of(fraction));
    }

    private static boolean isBelowZero(Fraction fraction) {
        return fraction.value().signum() < 0;
    }

    /** The same with the losses of the way in which the item was attempted. */
    public MarkedAnswer losing(List<Loss> all) {
        return new MarkedAnswer(item, seed, response, outcome, all, pictures);
    }

    /** The same with pictures from this folder. */
    public MarkedAnswer pictures(String folder) {
        return new MarkedAnswer(item, seed, response, outcome, losses, folder);
    }
}
