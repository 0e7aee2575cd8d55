package org.waymark.cli;

import java.util.List;
import java.util.stream.Stream;
import org.waymark.base.Problem;
import org.waymark.interchange.BankDraft;

/**
 * What only an author can add to a bank that was read from elsewhere.
 *
 * @param cites how many places do not say what they rest on
 * @param languages how many texts lack one of the languages
 * @param others what is wrong besides
 */
record LeftToDo(long cites, long languages, List<Problem> others) {

    static LeftToDo in(List<Problem> problems) {
        return new LeftToDo(
                problems.stream().filter(LeftToDo::isCitation).count(),
                problems.stream().filter(LeftToDo::isLanguage).count(),
                problems.stream()
                        .filter(it -> !isCitation(it) && !isObjective(it) && !isLanguage(it))
                        .toList());
    }

    private static boolean isCitation(Problem problem) {
        return problem.key().equals("content.problem.no-citation");
    }

    private static boolean isObjective(Problem problem) {
        return problem.key().equals("content.problem.dangling-objective")
                && problem.details().contains(BankDraft.NO_OBJECTIVE.value());
    }

    private static boolean isLanguage(Problem problem) {
        return problem.key().equals("content.problem.missing-language");
    }

    void say(BankDraft draft, Told told) {
        var items = draft.items();
        var without = items.stream()
                .filter(it -> it.objective().equals(BankDraft.NO_OBJECTIVE))
                .count();
        line(told, "cli.import.questions", items.size());
        line(told, "cli.import.left-cites", cites);
        line(told, "cli.import.left-objective", without, BankDraft.NO_OBJECTIVE);
        line(told, "cli.import.left-explanation", draft.unexplained());
        line(told, "cli.import.left-filing", draft.unfiled());
        line(told, "cli.import.left-language", languages);
    }

    private static void line(Told told, String key, Number count, Object... more) {
        if (count.longValue() > 0) {
            var details = Stream.concat(Stream.of(count), Stream.of(more)).toArray();
            told.out().println(told.words().say(key, details));
        }
    }
}
