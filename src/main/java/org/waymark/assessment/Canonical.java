package org.waymark.assessment;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.waymark.base.Slug;
import org.waymark.question.Outcome;
import org.waymark.question.Response;

/** Fields as bytes that nothing else has: each with its length before it, so that no two lists of fields look the same. */
final class Canonical {

    private static final int FRACTION_PLACES = 7;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    byte[] bytes() {
        return bytes.toByteArray();
    }

    Canonical add(byte[] field) {
        bytes.writeBytes(ByteBuffer.allocate(4).putInt(field.length).array());
        bytes.writeBytes(field);
        return this;
    }

    Canonical add(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    Canonical add(long number) {
        return add(ByteBuffer.allocate(8).putLong(number).array());
    }

    /** In microseconds, which is what the databases keep. */
    Canonical add(Instant at) {
        return add(ChronoUnit.MICROS.between(Instant.EPOCH, at));
    }

    Canonical add(BigDecimal share) {
        return add(share.setScale(FRACTION_PLACES).toPlainString());
    }

    <T> Canonical add(Optional<T> value, Function<T, String> text) {
        return value.map(it -> add(1).add(text.apply(it))).orElseGet(() -> add(0));
    }

    private Canonical addAll(Collection<String> texts) {
        add(texts.size());
        texts.forEach(this::add);
        return this;
    }

    private <T> Canonical add(Map<Slug, T> values, Function<T, String> text) {
        return addAll(values.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(entry -> Stream.of(entry.getKey().value(), text.apply(entry.getValue())))
                .toList());
    }

    Canonical add(Act act) {
        return switch (act) {
            case Act.Begun(var ends) -> add("begun").add(ends, Instant::toString);
            case Act.Answered(var item, var response, var certainty, var outcome) ->
                add("answered")
                        .add(item.value())
                        .add(response)
                        .add(certainty, Enum::name)
                        .add(outcome);
            case Act.Checked(var item, var response, var certainty, var outcome) ->
                add("checked")
                        .add(item.value())
                        .add(response)
                        .add(certainty, Enum::name)
                        .add(outcome);
            case Act.Redone(var item) -> add("redone").add(item.value());
            case Act.Moved(var item) -> add("moved").add(item.value());
            case Act.TookOver() -> add("took-over");
            case Act.HandedIn(var by) -> add("handed-in").add(by.name());
            case Act.Extended(var ends) -> add("extended").add(ends);
            case Act.Paused() -> add("paused");
            case Act.Resumed(var ends) -> add("resumed").add(ends, Instant::toString);
            case Act.Steered(var what, var by, var reason) ->
                add("steered").add(what).add(by.value().toString()).add(reason);
            case Act.Admitted(var number) -> add("admitted").add(number);
            case Act.SetAside(var number, var by, var reason) ->
                add("set-aside").add(number).add(by.value().toString()).add(reason);
            case Act.Reviewed(var item, var by, var fraction, var points, var comment) ->
                add("reviewed")
                        .add(item.value())
                        .add(by.value().toString())
                        .add(fraction.value())
                        .add(points, given -> given.stripTrailingZeros().toPlainString())
                        .add(comment);
        };
    }

    private Canonical add(Steering what) {
        return switch (what) {
            case Steering.MoreTime(var ends) -> add("more-time").add(ends);
            case Steering.Halted() -> add("halted");
            case Steering.GoneOn(var ends) -> add("gone-on").add(ends, Instant::toString);
            case Steering.Lapsed(var ends) -> add("lapsed").add(ends, Instant::toString);
            case Steering.ClosingMoved(var closes, var ends) ->
                add("closing-moved").add(closes, Instant::toString).add(ends, Instant::toString);
            case Steering.Ended() -> add("ended");
        };
    }

    Canonical add(Standing standing) {
        return switch (standing) {
            case Standing.Counted() -> add("counted");
            case Standing.Late() -> add("late");
            case Standing.Held(var reason) -> add("held").add(reason.name());
        };
    }

    Canonical add(Terms terms) {
        return add(terms.limit(), Duration::toString)
                .add(terms.closes(), Instant::toString)
                .add(terms.grace().toString())
                .add(String.valueOf(terms.pausable()));
    }

    private Canonical add(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Marked(var fraction) -> add("marked").add(fraction.value());
            case Outcome.LeftBlank() -> add("left-blank");
            case Outcome.Unreadable(var flaw) -> add("unreadable").add(flaw.name());
            case Outcome.AwaitingReview() -> add("awaiting-review");
        };
    }

    private Canonical add(Response response) {
        return switch (response) {
            case Response.Blank() -> add("blank");
            case Response.Chosen(var options) ->
                add("chosen").addAll(options.stream().sorted().map(Slug::value).toList());
            case Response.Judged(var verdict, var reason) ->
                add("judged").add(String.valueOf(verdict)).add(reason, Slug::value);
            case Response.Matched(var targets) -> add("matched").add(targets, Slug::value);
            case Response.Ordered(var elements) ->
                add("ordered").addAll(elements.stream().map(Slug::value).toList());
            case Response.Filled(var typed, var chosen, var language) ->
                add("filled")
                        .add(typed, Function.identity())
                        .add(chosen, Slug::value)
                        .add(language.tag());
            case Response.Placed(var days) -> add("placed").add(days, String::valueOf);
            case Response.Criticised(var label, var paragraph, var standpoint) ->
                add("criticised")
                        .add(label, Enum::name)
                        .add(paragraph, Slug::value)
                        .add(standpoint, Slug::value);
            case Response.Typed(var text, var language) ->
                add("typed").add(text).add(language.tag());
        };
    }
}
