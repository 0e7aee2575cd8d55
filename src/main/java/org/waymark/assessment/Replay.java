package org.waymark.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.base.Slug;
import org.waymark.content.Edition;
import org.waymark.content.QuizRules.Shown;
import org.waymark.question.Arrangement;
import org.waymark.question.Item;
import org.waymark.question.ItemProgress;
import org.waymark.question.Loss;
import org.waymark.question.Losses;

/**
 * An attempt as it was, event by event, from its seed, its edition and its events alone; and what it earns, marked again.
 *
 * @param edition on which it was taken
 * @param taken the quiz as it was taken
 * @param marked the quiz by which it is marked now, every regrading included
 * @param changes what regradings made of it, the earliest first
 * @param brokenSeal the number of the first event that is not as it was sealed
 */
public record Replay(
        Attempt attempt,
        Edition edition,
        QuizTaken taken,
        QuizTaken marked,
        List<MarkChange> changes,
        Optional<Integer> brokenSeal) {

    public Replay {
        changes = List.copyOf(changes);
    }

    /** An attempt that nobody regraded. */
    static Replay of(Attempt attempt, Edition edition, Seals seals) {
        var taken = QuizTaken.of(attempt, edition);
        return new Replay(attempt, edition, taken, taken, List.of(), seals.verify(attempt));
    }

    /** How many events there are to go through. */
    public int length() {
        return attempt.events().size();
    }

    /** The event at a place, counted from 1. */
    public AttemptEvent at(int place) {
        return attempt.events().get(place - 1);
    }

    /** The attempt as it stood after so many events, with what was known then. */
    public Attempt after(int place) {
        var events = attempt.events().subList(0, place);
        return new Attempt(
                attempt.id(),
                attempt.token(),
                attempt.learner(),
                attempt.edition(),
                attempt.course(),
                attempt.quiz(),
                attempt.seed(),
                attempt.items(),
                attempt.terms(),
                attempt.generation(),
                attempt.orderSeen(),
                events,
                attempt.startedAt(),
                handedIn(events).isPresent() ? attempt.result() : Optional.empty());
    }

    private static Optional<Instant> handedIn(List<AttemptEvent> events) {
        return events.stream()
                .filter(event ->
                        event.act() instanceof Act.HandedIn && event.standing().counts())
                .map(AttemptEvent::receivedAt)
                .findFirst();
    }

    /** An item with its parts in the order in which this attempt showed them. */
    public Item shown(Slug item) {
        return Arrangement.arranged(taken.item(item), attempt.seed());
    }

    /** Where the learner stood with an item after so many events, and whether they were told. */
    public ItemProgress progress(int place, Slug item) {
        return taken.progress(after(place), item);
    }

    /** What an item contributes to the mark that the attempt has now. */
    public ItemProgress counted(Slug item) {
        return marked.progress(Remarking.again(attempt, marked), item);
    }

    /** Whether some of it has yet to be marked by somebody who must not know whose it is. */
    public boolean isAnonymous() {
        return attempt.result().filter(Attempt.Result::provisional).isPresent();
    }

    /** Why an item does not contribute more. */
    public List<Loss> lossesOf(Slug item) {
        var again = Remarking.again(attempt, marked);
        var rules = marked.quiz().rules();
        return Losses.of(
                marked.item(item), rules.behaviour(), rules.negativeMarks(), again.triesAt(item), again.reviewOf(item));
    }

    /** What the quiz lets its learner see of the attempt at this time. */
    public Set<Shown> allowed(Instant now, Closing closing) {
        return Aftermath.of(attempt, taken.quiz(), closing).allowed(now);
    }

    /** What the attempt earns, marked again from its events; for one that was handed in. */
    public Attempt.Result markedAgain() {
        return Remarking.result(attempt, marked);
    }

    /** Whether marking it again gives the figure that is kept. */
    public boolean agrees() {
        return attempt.result().stream().allMatch(kept -> {
            var again = markedAgain();
            return Remark.Marked.of(kept).sameAs(Remark.Marked.of(again)) && kept.provisional() == again.provisional();
        });
    }

    /** Whether each event has a seal; one from before there were seals has none, and nothing proves it. */
    public boolean isSealed() {
        return attempt.events().stream().allMatch(event -> event.seal().isPresent());
    }

    /** Whether it is over, and since when, as its events say. */
    public boolean endsAsKept() {
        return attempt.finishedAt().equals(handedIn(attempt.events()));
    }

    /** Whether it is as it was sealed, and marking it again gives the figure that is kept. */
    public boolean isSound() {
        return brokenSeal.isEmpty() && endsAsKept() && agrees();
    }
}
