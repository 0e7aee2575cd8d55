package org.waymark.content.files;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.waymark.base.Slug;
import org.waymark.scenario.Condition;
import org.waymark.scenario.Made;

/**
 * A condition as it is written: {@code institutions >= 50 and not chose n1/c}. {@code not} binds closer than {@code and}, that closer
 * than {@code or}; parentheses change that.
 */
final class ConditionText {

    /** What no variable may be called. */
    static final Set<String> WORDS = Set.of("and", "or", "not", "chose", "evidence");

    private static final Pattern TOKEN =
            Pattern.compile("\\s*(>=|<=|=|<|>|\\(|\\)|[a-z0-9]+(?:-[a-z0-9]+)*(?:/[a-z0-9-]+)?|\\S)");
    private static final int LONGEST = 2_000;
    private static final int DEEPEST = 20;
    private static final int HIGHEST = 999_999;
    private static final int ALL = 100;

    private final Scalar scalar;
    private final StoryNames names;
    private final ArrayDeque<String> ahead = new ArrayDeque<>();
    private int depth;

    private ConditionText(Scalar scalar, StoryNames names) {
        this.scalar = scalar;
        this.names = names;
        if (scalar.text().length() <= LONGEST) {
            TOKEN.matcher(scalar.text()).results().forEach(token -> ahead.add(token.group(1)));
        }
    }

    /** The condition; nothing when it cannot be read, which is reported. */
    static Optional<Condition> read(Scalar scalar, StoryNames names) {
        var text = new ConditionText(scalar, names);
        var condition = text.any().filter(_ -> text.ahead.isEmpty());
        if (condition.isEmpty()) {
            scalar.file().error(scalar.line(), "content.problem.unreadable-condition", scalar.text());
        }
        return condition;
    }

    private Optional<Condition> any() {
        return joined("or", this::all, Condition.Any::new);
    }

    private Optional<Condition> all() {
        return joined("and", this::one, Condition.All::new);
    }

    private Optional<Condition> joined(
            String word, Supplier<Optional<Condition>> part, Function<List<Condition>, Condition> whole) {
        var parts = new ArrayList<Condition>();
        do {
            var read = part.get();
            if (read.isEmpty()) {
                return read;
            }
            parts.add(read.get());
        } while (takes(word));
        return Optional.of(parts.size() == 1 ? parts.getFirst() : whole.apply(parts));
    }

    private Optional<Condition> one() {
        if (++depth > DEEPEST) {
            return Optional.empty();
        }
        try {
            if (takes("not")) {
                return one().map(Condition.Not::new);
            }
            if (takes("(")) {
                return any().filter(_ -> takes(")"));
            }
            return takes("chose") ? chosen() : comparison();
        } finally {
            depth--;
        }
    }

    private Optional<Condition> chosen() {
        return next().filter(it -> it.matches("[^/]+/[^/]+")).flatMap(it -> {
            var slash = it.indexOf('/');
            var passage = it.substring(0, slash);
            var choice = it.substring(slash + 1);
            if (!Slug.isValid(passage) || !Slug.isValid(choice)) {
                return Optional.empty();
            }
            var made = new Made(new Slug(passage), new Slug(choice));
            names.mentionsChoice(made, scalar.line());
            return Optional.of(new Condition.Chosen(made));
        });
    }

    private Optional<Condition> comparison() {
        var name = next().filter(Slug::isValid);
        var sign = next();
        var number = next().filter(it -> it.matches("[0-9]{1,6}")).map(Integer::parseInt);
        if (name.isEmpty() || sign.isEmpty() || number.isEmpty()) {
            return Optional.empty();
        }
        if (name.get().equals("evidence")) {
            return evidence(sign.get(), number.get());
        }
        if (WORDS.contains(name.get())) {
            return Optional.empty();
        }
        var variable = new Slug(name.get());
        names.mentionsVariable(variable, scalar.line());
        return comparison(variable, sign.get(), number.get());
    }

    private static Optional<Condition> evidence(String sign, int percent) {
        if (percent > ALL) {
            return Optional.empty();
        }
        return switch (sign) {
            case ">=" -> Optional.of(new Condition.Evidence(percent));
            case "<" -> Optional.of(new Condition.Not(new Condition.Evidence(percent)));
            default -> Optional.empty();
        };
    }

    private static Optional<Condition> comparison(Slug variable, String sign, int value) {
        return switch (sign) {
            case ">=" -> Optional.of(new Condition.AtLeast(variable, value));
            case ">" -> Optional.of(new Condition.AtLeast(variable, Math.min(value, HIGHEST) + 1));
            case "<=" -> Optional.of(new Condition.AtMost(variable, value));
            case "<" -> Optional.of(new Condition.AtMost(variable, value - 1));
            case "=" ->
                Optional.of(new Condition.All(
                        List.of(new Condition.AtLeast(variable, value), new Condition.AtMost(variable, value))));
            default -> Optional.empty();
        };
    }

    private boolean takes(String word) {
        if (word.equals(ahead.peek())) {
            ahead.remove();
            return true;
        }
        return false;
    }

    private Optional<String> next() {
        return Optional.ofNullable(ahead.poll());
    }
}
