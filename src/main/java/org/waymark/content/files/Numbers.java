package org.waymark.content.files;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.base.Slug;
import org.waymark.question.MeasureUnit;
import org.waymark.question.NumberKey;
import org.waymark.question.Question;

/** Questions answered by typing a number. */
final class Numbers {

    /** From the least to the greatest number that is meant. */
    private record Stretch(BigDecimal least, BigDecimal most) {}

    private Numbers() {}

    static Optional<Question> numeric(Fields fields) {
        var prompt = fields.text("prompt");
        var accepted = Parts.all(fields.mappings("accept"), Numbers::key);
        var units = fields.has("units") ? units(fields) : Optional.of(List.<MeasureUnit>of());
        if (prompt.isEmpty() || accepted.isEmpty() || units.isEmpty()) {
            return Optional.empty();
        }
        if (accepted.get().stream().noneMatch(key -> key.share().compareTo(BigDecimal.ONE) == 0)) {
            fields.file().error(fields.line("accept"), "content.problem.nothing-earns-all", "accept");
            return Optional.empty();
        }
        return Optional.of(new Question.Numeric(prompt.get(), accepted.get(), units.get()));
    }

    private static Optional<NumberKey> key(Fields fields) {
        if (fields.has("value") == (fields.has("from") || fields.has("to"))) {
            fields.file().error(fields.line(), "content.problem.value-or-range");
            return Optional.empty();
        }
        var stretch = fields.has("value") ? around(fields) : between(fields);
        var share = Parts.or(BigDecimal.ONE, fields, "share", Amounts::someShare);
        var rationale = Parts.rationale(fields);
        fields.end();
        return stretch.isEmpty() || share.isEmpty() || rationale.isEmpty()
                ? Optional.empty()
                : Optional.of(new NumberKey(stretch.get().least(), stretch.get().most(), share.get(), rationale.get()));
    }

    private static Optional<Stretch> around(Fields fields) {
        var value = fields.scalar("value").flatMap(Amounts::number);
        var tolerance = Parts.or(BigDecimal.ZERO, fields, "tolerance", it -> tolerance(it, value));
        return value.isEmpty() || tolerance.isEmpty()
                ? Optional.empty()
                : Optional.of(new Stretch(
                        value.get().subtract(tolerance.get()), value.get().add(tolerance.get())));
    }

    /** So many, or so many percent of the value. */
    private static Optional<BigDecimal> tolerance(Scalar scalar, Optional<BigDecimal> value) {
        var tolerance = Amounts.isPercent(scalar)
                ? Amounts.share(scalar)
                        .flatMap(share ->
                                value.map(it -> it.abs().multiply(share).stripTrailingZeros()))
                : Amounts.number(scalar);
        if (tolerance.filter(it -> it.signum() <= 0).isPresent() && value.isPresent()) {
            scalar.file().error(scalar.line(), "content.problem.no-tolerance", scalar.text());
            return Optional.empty();
        }
        return tolerance;
    }

    private static Optional<Stretch> between(Fields fields) {
        var from = fields.scalar("from").flatMap(Amounts::number);
        var to = fields.scalar("to").flatMap(Amounts::number);
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        if (from.get().compareTo(to.get()) > 0) {
            fields.file().error(fields.line("from"), "content.problem.range-backwards", "" + from.get(), "" + to.get());
            return Optional.empty();
        }
        return Optional.of(new Stretch(from.get(), to.get()));
    }

    private static Optional<List<MeasureUnit>> units(Fields fields) {
        var entries = fields.mappings("units");
        var units = Parts.distinct(fields, "units", 1, Numbers::unit, MeasureUnit::id);
        if (units.isEmpty()) {
            return units;
        }
        var isSound = checkNames(units.get(), entries);
        var first = units.get().getFirst();
        if (first.factor().compareTo(BigDecimal.ONE) != 0) {
            entries.getFirst()
                    .file()
                    .error(entries.getFirst().line("factor"), "content.problem.first-unit", "" + first.id());
            isSound = false;
        }
        for (var other : entries.subList(1, entries.size())) {
            if (!other.has("factor")) {
                other.file().error(other.line(), "content.problem.missing-key", "factor");
                isSound = false;
            }
        }
        return isSound ? units : Optional.empty();
    }

    private static Optional<MeasureUnit> unit(Fields fields) {
        var id = Parts.id(fields);
        var names = Parts.all(fields.textsOrWords("names"), Fields::asText);
        var factor = Parts.or(BigDecimal.ONE, fields, "factor", Numbers::factor);
        fields.end();
        return id.isEmpty() || names.isEmpty() || factor.isEmpty()
                ? Optional.empty()
                : Optional.of(new MeasureUnit(id.get(), names.get(), factor.get()));
    }

    private static Optional<BigDecimal> factor(Scalar scalar) {
        var factor = Amounts.number(scalar);
        if (factor.filter(it -> it.signum() <= 0).isPresent()) {
            scalar.file().error(scalar.line(), "content.problem.not-a-factor", scalar.text());
            return Optional.empty();
        }
        return factor;
    }

    /** What is typed must say which unit is meant, in whatever language it is read. */
    private static boolean checkNames(List<MeasureUnit> units, List<Fields> entries) {
        var meaning = new HashMap<String, Slug>();
        var isSound = true;
        for (var i = 0; i < units.size(); i++) {
            isSound &= checkNames(units.get(i), meaning, entries.get(i));
        }
        return isSound;
    }

    private static boolean checkNames(MeasureUnit unit, Map<String, Slug> meaning, Fields fields) {
        var isSound = true;
        for (var name : unit.names()) {
            for (var language : name.languages()) {
                var other = meaning.putIfAbsent(name.in(language), unit.id());
                if (other != null && !other.equals(unit.id())) {
                    fields.file()
                            .error(
                                    fields.line("names"),
                                    "content.problem.name-of-two-units",
                                    name.in(language),
                                    "" + other);
                    isSound = false;
                }
            }
        }
        return isSound;
    }
}
