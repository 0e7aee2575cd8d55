package org.waymark.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.base.Slug;
import org.waymark.content.Edition;
import org.waymark.content.Library;
import org.waymark.identity.Oversight;
import org.waymark.identity.Oversight.Purpose;
import org.waymark.identity.UserId;

/** How far a regrading by one instructor reaches: to the attempts of learners whose work they may mark. Of others it counts, no more. */
@Component
class RegradingScope {

    /** As many attempts as are read, and kept in memory, at once. */
    private static final int AT_A_TIME = 200;

    private final Attempts attempts;
    private final Regradings regradings;
    private final Library library;
    private final Oversight oversight;

    RegradingScope(Attempts attempts, Regradings regradings, Library library, Oversight oversight) {
        this.attempts = attempts;
        this.regradings = regradings;
        this.library = library;
        this.oversight = oversight;
    }

    /** Quizzes with what learners of this instructor have handed in on each edition. */
    List<Regradings.Taken> taken(UserId by) {
        return regradings.taken(oversight.among(by, regradings.learners(), Purpose.MARK));
    }

    /** What this edition would make of those of the attempts that this instructor may mark. */
    RegradingPreview preview(UserId by, Edition edition, Slug quiz, List<Regradings.HandedIn> handedIn) {
        var learners = handedIn.stream().map(Regradings.HandedIn::learner).collect(Collectors.toSet());
        var overseen = oversight.among(by, learners, Purpose.MARK);
        var tokens = handedIn.stream()
                .filter(it -> overseen.contains(it.learner()))
                .map(Regradings.HandedIn::token)
                .toList();
        return preview(edition, quiz, tokens, Others.of(handedIn.size() - tokens.size()));
    }

    private RegradingPreview preview(Edition edition, Slug quiz, List<String> tokens, Others others) {
        var marking = new MarkingInForce(library, regradings);
        var corrections = new IdentityHashMap<QuizTaken, Correction>();
        var remarks = new ArrayList<Remark>();
        for (var from = 0; from < tokens.size(); from += AT_A_TIME) {
            var some = attempts.these(tokens.subList(from, Math.min(tokens.size(), from + AT_A_TIME)));
            var changes = regradings.changesOf(some.stream().map(Attempt::id).toList());
            for (var attempt : some) {
                var before = marking.of(attempt, changes.getOrDefault(attempt.id(), List.of()));
                var correction = corrections.computeIfAbsent(before, it -> Correction.of(it, edition.course()));
                remarks.add(correction.remark(attempt));
            }
        }
        return RegradingPreview.of(edition, quiz, corrections.values(), remarks, others);
    }

    /** Those of these regradings, the newest first, that reached a learner whose work this instructor may mark. */
    List<PastRegrading> seen(UserId by, List<Regrading> newest) {
        var remarks = regradings.remarksOf(newest.stream().map(Regrading::id).toList());
        var learners = learners(remarks.values().stream().flatMap(List::stream).toList());
        var marked = oversight.among(by, learners, Purpose.MARK);
        var markedAgainLater = new HashSet<AttemptId>();
        var seen = new ArrayList<PastRegrading>();
        for (var regrading : newest) {
            var all = remarks.getOrDefault(regrading.id(), List.of());
            var own = all.stream().filter(it -> marked.contains(it.learner())).toList();
            if (!own.isEmpty()) {
                var undoable = !regrading.isUndone()
                        && mayTakeBack(by, regrading, all, marked)
                        && all.stream().map(Remark::attempt).noneMatch(markedAgainLater::contains);
                seen.add(new PastRegrading(
                        regrading, Regrading.Tally.of(own), Others.of(all.size() - own.size()), undoable));
            }
            if (!regrading.isUndone()) {
                all.forEach(it -> markedAgainLater.add(it.attempt()));
            }
        }
        return seen;
    }

    /** Whether this instructor may take a regrading back that made this of its attempts. */
    boolean mayTakeBack(UserId by, Regrading regrading, List<Remark> remarks) {
        return mayTakeBack(by, regrading, remarks, oversight.among(by, learners(remarks), Purpose.MARK));
    }

    /** Who may mark all whose marks it changed; and whoever did it, as long as they may mark one of them: some may have gone since. */
    private static boolean mayTakeBack(UserId by, Regrading regrading, List<Remark> remarks, Set<UserId> marked) {
        var changed = learners(remarks.stream().filter(Remark::changes).toList());
        return regrading.by().equals(by) ? changed.stream().anyMatch(marked::contains) : marked.containsAll(changed);
    }

    private static Set<UserId> learners(Collection<Remark> remarks) {
        return remarks.stream().map(Remark::learner).collect(Collectors.toSet());
    }

    /** Whether a later regrading that stands has marked one of these attempts again. */
    boolean wasFollowed(RegradingId regrading, List<Remark> remarks) {
        return regradings.changesOf(remarks.stream().map(Remark::attempt).toList()).values().stream()
                .anyMatch(changes -> changes.stream()
                        .filter(MarkChange::stands)
                        .reduce((_, later) -> later)
                        .filter(last -> !last.regrading().id().equals(regrading))
                        .isPresent());
    }
}
