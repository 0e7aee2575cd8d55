package org.waymark.interchange;

import java.util.List;
import java.util.stream.Stream;
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
        var parts = List.of(new BankDraft.Part(plan.bank(), items));
        return BankDraft.of(parts, making.unexplained(), filing.unfiled(), reading.problems(), report);
    }
}
