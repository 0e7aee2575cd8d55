package org.waymark.interchange;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.base.Problem;
import org.waymark.question.Item;

/** Makes the draft of a bank of questions that GIFT can say. */
public final class GiftDraft {

    private GiftDraft() {}

    /**
     * Makes a draft.
     *
     * @param file what problems call it
     */
    public static BankDraft of(GiftReading reading, BankDraft.Plan plan, String file) {
        var report = new Report(file);
        var filing = new DraftFiling(plan);
        var making = new GiftMaking(plan.language(), report);
        var items = reading.entries().stream()
                .flatMap(entry -> switch (entry) {
                    case GiftEntry.Category category -> {
                        filing.enter(category.path());
                        yield Stream.<Item>empty();
                    }
                    case GiftQuestion question -> making.made(question).map(it -> filing.item(question, it)).stream();
                })
                .toList();
        var couldBeRead = reading.problems().stream().noneMatch(Problem::isError);
        if (items.isEmpty() && couldBeRead && !report.hasErrors()) {
            report.fails(0, "interchange.problem.gift-no-question");
        }
        var isWhole = couldBeRead && !report.hasErrors();
        var problems = Stream.concat(reading.problems().stream(), report.problems().stream())
                .distinct()
                .sorted(Comparator.comparing(Problem::place))
                .toList();
        return new BankDraft(isWhole ? items : List.of(), making.unexplained(), filing.unfiled(), problems);
    }
}
