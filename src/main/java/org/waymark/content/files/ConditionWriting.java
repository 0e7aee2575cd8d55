package org.waymark.content.files;

import java.util.List;
import java.util.stream.Collectors;
import org.waymark.scenario.Condition;

/** Conditions as {@link ConditionText} reads them. */
final class ConditionWriting {

    private static final int HIGHEST = 999_999;

    private ConditionWriting() {}

    static String write(Condition condition) {
        return switch (condition) {
            case Condition.All(var parts) -> joined(parts, " and ");
            case Condition.Any(var parts) -> joined(parts, " or ");
            default -> part(condition);
        };
    }

    private static String joined(List<Condition> parts, String word) {
        return parts.stream().map(ConditionWriting::part).collect(Collectors.joining(word));
    }

    /** In parentheses where it consists of several: what is nested is read as nested. */
    private static String part(Condition condition) {
        return switch (condition) {
            case Condition.AtLeast(var variable, var value) ->
                value > HIGHEST ? variable + " > " + (value - 1) : variable + " >= " + value;
            case Condition.AtMost(var variable, var value) ->
                value < 0 ? variable + " < " + (value + 1) : variable + " <= " + value;
            case Condition.Chosen(var made) -> "chose " + made;
            case Condition.Evidence(var percent) -> "evidence >= " + percent;
            case Condition.Not(var negated) -> "not " + part(negated);
            case Condition.All _, Condition.Any _ -> "(" + write(condition) + ")";
        };
    }
}
