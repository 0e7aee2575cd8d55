package org.waymark.interchange;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.base.Language;
import org.waymark.base.Problem;
import org.waymark.base.Slug;
import org.waymark.question.Item;

/**
 * The questions of a GIFT file as ours, all of them or none.
 *
 * @param items empty where one of them cannot be said as ours
 * @param unexplained how many explanations are still to be written; an invitation stands in their place
 * @param unfiled how many questions have a level or a difficulty that nobody chose
 */
public record GiftDraft(List<Item> items, int unexplained, int unfiled, List<Problem> problems) {

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

    public GiftDraft {
        items = List.copyOf(items);
        problems = List.copyOf(problems);
    }

    /** What a bank is called that is made of a file, or written to one. */
    public static Slug bank(String file) {
        var name = file.replaceFirst("(?i)(\\.gift(\\.txt)?|\\.ya?ml)$", "");
        return new Slug(Slugs.folded(name).isEmpty() ? "questions" : Slugs.folded(name));
    }

    /**
     * Makes a draft.
     *
     * @param file what problems call it
     */
    public static GiftDraft of(GiftReading reading, Plan plan, String file) {
        var report = new Report(file);
        var filing = new GiftFiling(plan);
        var making = new GiftMaking(plan.language(), report);
        var items = reading.entries().stream()
                .flatMap(entry -> switch (entry) {
                    case GiftEntry.Category category -> {
                        filing.enter(category);
                        yield Stream.<Item>empty();
                    }
                    case GiftQuestion question -> making.made(question).map(it -> filing.item(question, it)).stream();
                })
                .toList();
        if (items.isEmpty()
                && !report.hasErrors()
                && reading.problems().stream().noneMatch(Problem::isError)) {
            report.fails(0, "interchange.problem.gift-no-question");
        }
        var isWhole = !report.hasErrors() && reading.problems().stream().noneMatch(Problem::isError);
        var problems = report.problems().stream().distinct().toList();
        return new GiftDraft(isWhole ? items : List.of(), making.unexplained(), filing.unfiled(), problems);
    }
}
