package org.waymark.assessment.export;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.waymark.assessment.Replay;
import org.waymark.base.Slug;
import org.waymark.content.QuizRules.Shown;
import org.waymark.question.Item;
import org.waymark.question.ModelAnswers;
import org.waymark.question.Outcome;

/** What a record says of one item; what the reader may not be told is empty. */
record ItemAccount(Replay replay, int number, Reader reader) {

    static List<ItemAccount> all(Replay replay, Reader reader) {
        return IntStream.rangeClosed(1, replay.attempt().items().size())
                .mapToObj(number -> new ItemAccount(replay, number, reader))
                .toList();
    }

    Slug id() {
        return replay.attempt().items().get(number - 1);
    }

    Item shown() {
        return replay.shown(id());
    }

    PartWords parts() {
        return new PartWords(shown(), replay.attempt().seed(), reader.phrases());
    }

    List<String> given() {
        return reader.may(Shown.ANSWERS)
                ? words().of(replay.progress(replay.length(), id()).current())
                : List.of();
    }

    List<String> right() {
        return reader.may(Shown.KEY)
                ? words().of(ModelAnswers.right(replay.marked().item(id()).question(), reader.language()))
                : List.of();
    }

    private ResponseWords words() {
        return new ResponseWords(parts(), reader.phrases());
    }

    BigDecimal worth() {
        return replay.marked().item(id()).worth().multiply(behaviourMost());
    }

    private BigDecimal behaviourMost() {
        return replay.marked().quiz().rules().behaviour().most();
    }

    Optional<BigDecimal> points() {
        return reader.may(Shown.MARKS)
                ? Optional.of(replay.counted(id())
                        .credit()
                        .share()
                        .multiply(replay.marked().item(id()).worth()))
                : Optional.empty();
    }

    Optional<String> verdict() {
        return reader.may(Shown.CORRECTNESS)
                ? Optional.of(verdict(replay.counted(id()).outcome()))
                : Optional.empty();
    }

    private String verdict(Outcome outcome) {
        return reader.phrases()
                .say(
                        switch (outcome) {
                            case Outcome.Marked(var fraction) ->
                                fraction.isFull()
                                        ? "assessment.record.verdict-right"
                                        : fraction.value().signum() > 0
                                                ? "assessment.record.verdict-partly-right"
                                                : "assessment.record.verdict-wrong";
                            case Outcome.LeftBlank() -> "assessment.record.verdict-blank";
                            case Outcome.Unreadable _ -> "assessment.record.verdict-unreadable";
                            case Outcome.AwaitingReview() -> "assessment.record.verdict-waiting";
                        });
    }

    /** Names what was missing, and with that the key. */
    List<String> losses() {
        if (!reader.may(Shown.MARKS, Shown.CORRECTNESS, Shown.KEY)) {
            return List.of();
        }
        var words = new LossWords(parts(), replay.marked().item(id()).worth(), reader.phrases());
        return replay.lossesOf(id()).stream().map(words::of).toList();
    }
}
