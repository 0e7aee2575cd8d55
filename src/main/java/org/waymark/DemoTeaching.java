package org.waymark;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.DemoClassSetUp.Opened;
import org.waymark.DemoPlan.Part;
import org.waymark.assignment.Assignment;
import org.waymark.assignment.Extension;
import org.waymark.assignment.GrantingConcessions;
import org.waymark.gradebook.Filling;
import org.waymark.gradebook.Given;
import org.waymark.gradebook.GradingClasses;
import org.waymark.gradebook.KeepingGradebook;
import org.waymark.gradebook.ReleasingGrades;

/** What the instructor of the demo class settles for single learners, and what she tells them of their grades. */
@Component
class DemoTeaching {

    static final String SPOKEN = "Şifahi cavab";

    private static final Duration LONGER = Duration.ofDays(8);
    private static final int POSSIBLE = 10;

    private final GrantingConcessions granting;
    private final KeepingGradebook keeping;
    private final GradingClasses grading;
    private final ReleasingGrades releasing;

    DemoTeaching(
            GrantingConcessions granting, KeepingGradebook keeping, GradingClasses grading, ReleasingGrades releasing) {
        this.granting = granting;
        this.keeping = keeping;
        this.grading = grading;
        this.releasing = releasing;
    }

    /** More time for one, and nothing to do for another. */
    void grant(Opened opened, List<DemoClassmate> mates) {
        exam(opened).ifPresent(exam -> {
            of(mates, DemoClassSetUp.EXTENDED)
                    .ifPresent(it -> granting.extend(
                            opened.teacher(),
                            opened.token(),
                            exam.token(),
                            it.id(),
                            0,
                            Extension.by(LONGER, exam.window()),
                            "Xəstə olub"));
            of(mates, DemoClassSetUp.EXCUSED)
                    .ifPresent(it -> granting.excuse(
                            opened.teacher(),
                            opened.token(),
                            exam.token(),
                            it.id(),
                            0,
                            "Eyni mövzudan olimpiadada iştirak edib"));
        });
    }

    private static Optional<Assignment> exam(Opened opened) {
        return opened.asked().stream()
                .filter(it -> it.part() == Part.EXAM)
                .map(it -> opened.assigned().get(opened.asked().indexOf(it)))
                .findFirst();
    }

    private static Optional<DemoClassmate> of(List<DemoClassmate> mates, int number) {
        return mates.stream().filter(it -> it.pupil().number() == number).findFirst();
    }

    /** A column for what learners said in class, with a mark for whoever has said something. */
    void mark(Opened opened, List<DemoClassmate> mates) {
        var column =
                keeping.add(opened.teacher(), opened.token(), SPOKEN, BigDecimal.valueOf(POSSIBLE), Optional.empty());
        var marks = mates.stream()
                .filter(mate -> mate.habit() != DemoHabit.IDLE)
                .map(mate -> new Filling.Mark(mate.id(), points(mate), 0))
                .toList();
        grading.fill(opened.teacher(), opened.token(), new Filling(column.id(), marks, ""));
    }

    private static Given points(DemoClassmate mate) {
        return new Given.Points(BigDecimal.valueOf(Math.round(mate.ability() * POSSIBLE)));
    }

    /** Everything so far, with totals. */
    void release(Opened opened) {
        var preview = releasing.preview(opened.teacher(), opened.token(), Optional.empty());
        releasing.release(opened.teacher(), opened.token(), Optional.empty(), preview.print());
    }
}
