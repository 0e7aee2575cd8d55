package org.waymark.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waymark.base.Slug;
import org.waymark.question.Arrangement;
import org.waymark.question.Item;
import org.waymark.question.ItemProgress;

/** What became of events that were sent together, and how the attempt stands after them. */
public record Recorded(List<Receipt> receipts, Attempt attempt, QuizTaken taken, Instant now) {

    public Recorded {
        receipts = List.copyOf(receipts);
    }

    /** Where the learner stands with an item, by its number; empty where the attempt has no such item. */
    public Optional<ItemProgress> progress(int number) {
        return itemAt(number).map(item -> taken.progress(attempt, item));
    }

    /** An item as the attempt shows it, by its number. */
    public Optional<Item> arranged(int number) {
        return itemAt(number).map(item -> Arrangement.arranged(taken.item(item), attempt.seed()));
    }

    private Optional<Slug> itemAt(int number) {
        return number >= 1 && number <= attempt.items().size()
                ? Optional.of(attempt.items().get(number - 1))
                : Optional.empty();
    }
}
