package org.waymark.content.files;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.waymark.base.Language;
import org.waymark.base.LocalizedText;
import org.waymark.question.Gap;
import org.waymark.question.Question;

/** Texts with gaps; in each language every gap stands in the text once. */
final class Gaps {

    private static final Pattern GAP = Pattern.compile("\\{\\{([^{}]*)}}");
    private static final int MOST_WEIGHT = 100;

    private Gaps() {}

    static Optional<Question> cloze(Fields fields) {
        var prompt = fields.text("prompt");
        var text = fields.text("text");
        var gaps = Parts.distinct(fields, "gaps", 1, Gaps::gap, Gap::id);
        if (prompt.isEmpty() || text.isEmpty() || gaps.isEmpty()) {
            return Optional.empty();
        }
        var known = gaps.get().stream().map(gap -> gap.id().value()).collect(Collectors.toSet());
        var isSound = true;
        for (var language : text.get().languages()) {
            isSound &= fits(fields, text.get(), language, known);
        }
        return isSound ? Optional.of(new Question.Cloze(prompt.get(), text.get(), gaps.get())) : Optional.empty();
    }

    private static boolean fits(Fields fields, LocalizedText text, Language language, Set<String> known) {
        var problems = new ArrayList<List<String>>();
        var seen = new HashSet<String>();
        var written = GAP.matcher(text.in(language))
                .results()
                .map(MatchResult::group)
                .map(gap -> gap.substring(2, gap.length() - 2))
                .toList();
        for (var id : written) {
            if (!known.contains(id)) {
                problems.add(List.of("content.problem.dangling-gap", id, language.tag()));
            } else if (!seen.add(id)) {
                problems.add(List.of("content.problem.gap-twice", id, language.tag()));
            }
        }
        known.stream()
                .filter(id -> !seen.contains(id))
                .sorted()
                .forEach(id -> problems.add(List.of("content.problem.unused-gap", id, language.tag())));
        var rest = GAP.matcher(text.in(language)).replaceAll("");
        if (rest.contains("{{") || rest.contains("}}")) {
            problems.add(List.of("content.problem.gap-form", language.tag()));
        }
        var line = fields.line("text", language);
        problems.forEach(each -> fields.file()
                .error(line, each.getFirst(), each.subList(1, each.size()).toArray(String[]::new)));
        return problems.isEmpty();
    }

    private static Optional<Gap> gap(Fields fields) {
        if (fields.has("accept") == fields.has("options")) {
            fields.file().error(fields.line(), "content.problem.gap-kind");
            return Optional.empty();
        }
        var gap = fields.has("accept") ? typed(fields) : menu(fields);
        fields.end();
        return gap;
    }

    private static Optional<Gap> typed(Fields fields) {
        var id = Parts.id(fields);
        var weight = weight(fields);
        var accepted = Words.accepted(fields);
        var leniency = Words.leniency(fields);
        var rationale = Parts.rationale(fields);
        return id.isEmpty() || weight.isEmpty() || accepted.isEmpty() || leniency.isEmpty() || rationale.isEmpty()
                ? Optional.empty()
                : Optional.of(new Gap.Typed(id.get(), weight.get(), accepted.get(), leniency.get(), rationale.get()));
    }

    private static Optional<Gap> menu(Fields fields) {
        var id = Parts.id(fields);
        var weight = weight(fields);
        var options = Options.withOneRight(fields, "options");
        var rationale = Parts.rationale(fields);
        return id.isEmpty() || weight.isEmpty() || options.isEmpty() || rationale.isEmpty()
                ? Optional.empty()
                : Optional.of(new Gap.Menu(id.get(), weight.get(), options.get(), rationale.get()));
    }

    private static Optional<Integer> weight(Fields fields) {
        return Parts.or(1, fields, "weight", it -> it.whole(1, MOST_WEIGHT));
    }
}
