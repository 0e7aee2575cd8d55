package org.waymark.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.base.Slug;
import org.waymark.content.CourseModule;
import org.waymark.content.Quiz;
import org.waymark.content.QuizRules.Shown;
import org.waymark.question.Mark;

/**
 * What an attempt at a placement quiz says of where to begin.
 *
 * @param asked the modules that were asked about, in the order of the course
 * @param cutScore the percentage of a module's points from which it may be skipped
 */
public record Placement(List<Asked> asked, int cutScore) {

    /** Marks, or whether answers are right, could be told from it, and it is a word about the whole attempt. */
    private static final Set<Shown> NEEDED = Set.of(Shown.MARKS, Shown.CORRECTNESS, Shown.OVERALL);

    /**
     * What became of the questions about a module.
     *
     * @param open the points that instructors have yet to decide about
     */
    public record Asked(CourseModule module, int questions, Mark mark, BigDecimal open) {

        private boolean reaches(int percent) {
            return mark.percent().compareTo(BigDecimal.valueOf(percent)) >= 0;
        }

        private boolean canReach(int percent) {
            var most = mark.earned().add(open).min(mark.possible());
            return new Mark(most, mark.possible()).percent().compareTo(BigDecimal.valueOf(percent)) >= 0;
        }
    }

    /** What a learner does with a module. */
    public enum Reading {
        MAY_SKIP,
        BEGIN_HERE,
        WORTH_READING,
        UNDECIDED
    }

    /** What a learner does with the course. */
    public sealed interface Advice {

        /** Begins with the first module that may not be skipped. */
        record Begin(CourseModule module) implements Advice {}

        /** Waits: what is still to be marked decides. */
        record Wait() implements Advice {}

        /** Begins where it pleases: nothing that was asked about is missing. */
        record Choose() implements Advice {}
    }

    public Placement {
        asked = List.copyOf(asked);
    }

    /** That of an attempt which was handed in; nothing where the quiz is no placement or its rules hide what one could tell from it. */
    public static Optional<Placement> of(QuizTaken taken, Attempt attempt, Set<Shown> allowed) {
        var quiz = taken.quiz();
        if (!attempt.isFinished() || !quiz.isPlacement() || !allowed.containsAll(NEEDED)) {
            return Optional.empty();
        }
        var asked = taken.course().modules().stream()
                .map(module -> asked(taken, attempt, module))
                .filter(it -> it.questions() > 0)
                .toList();
        return Optional.of(new Placement(asked, quiz.cutScore()));
    }

    private static Asked asked(QuizTaken taken, Attempt attempt, CourseModule module) {
        var items = itemsAbout(module.id(), taken.quiz(), attempt.items());
        var open =
                items.stream().filter(item -> taken.awaitsReview(attempt, item)).toList();
        return new Asked(module, items.size(), taken.mark(attempt, items), taken.possible(open));
    }

    private static List<Slug> itemsAbout(Slug module, Quiz quiz, List<Slug> items) {
        var about = new ArrayList<Slug>();
        var first = 0;
        for (var section : quiz.sections()) {
            var next = first + section.itemCount();
            if (section.module().filter(module::equals).isPresent()) {
                about.addAll(items.subList(first, next));
            }
            first = next;
        }
        return about;
    }

    public Advice advice() {
        return asked.stream()
                .filter(it -> !it.reaches(cutScore))
                .findFirst()
                .<Advice>map(first -> first.canReach(cutScore) ? new Advice.Wait() : new Advice.Begin(first.module()))
                .orElseGet(Advice.Choose::new);
    }

    public Reading reading(Asked of) {
        if (of.reaches(cutScore)) {
            return Reading.MAY_SKIP;
        }
        if (of.canReach(cutScore)) {
            return Reading.UNDECIDED;
        }
        return advice().equals(new Advice.Begin(of.module())) ? Reading.BEGIN_HERE : Reading.WORTH_READING;
    }

    /** How many questions all of it rests on. */
    public int questions() {
        return asked.stream().mapToInt(Asked::questions).sum();
    }
}
