package org.waymark.content.files;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.base.Citation;
import org.waymark.base.Language;
import org.waymark.base.Slug;

/** One word or line of a YAML file, and what it may mean; what it cannot mean is reported. */
record Scalar(String key, String text, int line, OpenFile file) {

    private static final BigDecimal WORTH_AT_MOST = BigDecimal.valueOf(1_000);

    Optional<Slug> id() {
        if (!Slug.isValid(text)) {
            file.error(line, "content.problem.not-an-id", text);
            return Optional.empty();
        }
        return Optional.of(new Slug(text));
    }

    Optional<Slug> defines(Index.Kind kind) {
        var id = id();
        id.ifPresent(it -> file.defines(kind, it, line));
        return id;
    }

    Optional<Slug> mentions(Index.Kind kind) {
        var id = id();
        id.ifPresent(it -> file.mentions(kind, it, line));
        return id;
    }

    /** One or more places; without a source they are in that of the citation before, as in {@code [log ¶1, ¶2]}. */
    List<Citation> citations(Optional<Citation> before) {
        var sameSource = before.flatMap(it -> Citation.parse(it.source() + " " + text));
        var citations = Citation.parse(text).or(() -> sameSource);
        if (citations.isEmpty()) {
            file.error(line, "content.problem.unreadable-citation", text);
            return List.of();
        }
        citations.get().forEach(citation -> file.cites(citation, line));
        return citations.get();
    }

    <E extends Enum<E>> Optional<E> oneOf(Class<E> type) {
        var found = Arrays.stream(type.getEnumConstants())
                .filter(constant -> inFiles(constant).equals(text))
                .findFirst();
        if (found.isEmpty()) {
            var all =
                    Arrays.stream(type.getEnumConstants()).map(Scalar::inFiles).collect(Collectors.joining(", "));
            file.error(line, "content.problem.not-one-of", key, text, all);
        }
        return found;
    }

    Optional<Boolean> isFirst(String first, String second) {
        if (!text.equals(first) && !text.equals(second)) {
            file.error(line, "content.problem.not-one-of", key, text, first + ", " + second);
            return Optional.empty();
        }
        return Optional.of(text.equals(first));
    }

    Optional<Language> language() {
        var language = Language.tagged(text);
        if (language.isEmpty()) {
            var all = Arrays.stream(Language.values()).map(Language::tag).collect(Collectors.joining(", "));
            file.error(line, "content.problem.not-one-of", key, text, all);
        }
        return language;
    }

    Optional<Integer> whole(int least, int most) {
        var number = text.matches("[0-9]{1,6}") ? Optional.of(Integer.valueOf(text)) : Optional.<Integer>empty();
        var inside = number.filter(it -> it >= least && it <= most);
        if (inside.isEmpty()) {
            file.error(line, "content.problem.not-a-number", key, text, "" + least, "" + most);
        }
        return inside;
    }

    Optional<BigDecimal> worth() {
        var number = text.matches("[0-9]{1,4}(\\.[0-9]{1,2})?")
                ? Optional.of(new BigDecimal(text))
                : Optional.<BigDecimal>empty();
        var inside = number.filter(it -> it.signum() > 0 && it.compareTo(WORTH_AT_MOST) <= 0);
        if (inside.isEmpty()) {
            file.error(line, "content.problem.not-a-worth", text);
        }
        return inside;
    }

    static String inFiles(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
