package org.waymark.interchange;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.base.Language;
import org.waymark.base.Problem;
import org.waymark.base.Slug;
import org.waymark.question.Item;

/**
 * Questions that were read from elsewhere as ours, all of them or none.
 *
 * @param parts the questions by the banks they go to; none where one of them cannot be said as ours
 * @param unexplained how many explanations are still to be written; an invitation stands in their place
 * @param unfiled how many questions have a level or a difficulty that nobody chose
 */
public record BankDraft(List<Part> parts, int unexplained, int unfiled, List<Problem> problems) {

    /** Stands where an objective of the course belongs and nobody said which. */
    public static final Slug NO_OBJECTIVE = new Slug("to-be-chosen");

    /**
     * Where the questions go.
     *
     * @param bank its id, with which the ids of its questions begin
     * @param language the one they are written in
     * @param objectives those of the course; a category or tag may name one
     * @param objective for questions of which nothing says another one
     */
    public record Plan(Slug bank, Language language, Set<Slug> objectives, Optional<Slug> objective) {
        public Plan {
            objectives = Set.copyOf(objectives);
        }
    }

    /** Questions that go to one bank. */
    public record Part(Slug bank, List<Item> items) {
        public Part {
            items = List.copyOf(items);
        }
    }

    public BankDraft {
        parts = List.copyOf(parts);
        problems = List.copyOf(problems);
    }

    /** Those of all banks. */
    public List<Item> items() {
        return parts.stream().flatMap(it -> it.items().stream()).toList();
    }

    /** All questions, unless something is wrong with one of them. */
    static BankDraft of(List<Part> parts, int unexplained, int unfiled, List<Problem> found, Report report) {
        var couldBeRead = found.stream().noneMatch(Problem::isError);
        var isEmpty = parts.stream().allMatch(it -> it.items().isEmpty());
        if (isEmpty && couldBeRead && !report.hasErrors()) {
            report.fails(0, "interchange.problem.gift-no-question");
        }
        var problems = Stream.concat(found.stream(), report.problems().stream())
                .distinct()
                .sorted(Comparator.comparing(Problem::place))
                .toList();
        var isSound = couldBeRead && !report.hasErrors() && !isEmpty;
        return new BankDraft(isSound ? parts : List.of(), unexplained, unfiled, problems);
    }

    /** What a bank is called that is made of a file, or written to one. */
    public static Slug bank(String file) {
        var name = Slugs.folded(
                file.replaceFirst("(?i)((\\.gift|\\.aiken)?(\\.txt)?|\\.csv|\\.xlsx|\\.xml|\\.ya?ml)$", ""));
        return new Slug(name.isEmpty() ? "questions" : name);
    }
}
