package org.waymark.assessment;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.identity.UserId;
import org.waymark.notice.Notice;

/** Making a mark count: in the attempt, in its result, and for the learner, who is told. Only of learners whose work one may mark. */
@Service
@Transactional
@PreAuthorize("hasRole('INSTRUCTOR')")
public class ReleasingMarks {

    private final OverseenEssays essays;
    private final EssayDrafts drafts;
    private final DecidedAttempts attempts;
    private final LearnerNotices notices;
    private final Clock clock;

    ReleasingMarks(
            OverseenEssays essays, EssayDrafts drafts, DecidedAttempts attempts, LearnerNotices notices, Clock clock) {
        this.essays = essays;
        this.drafts = drafts;
        this.attempts = attempts;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * Releases what an instructor filled in.
     *
     * @param opened the essay as they saw it; if others decided something in between, nothing is released
     * @param reason needed only where a released mark is changed
     * @throws EssayNotFound where there is no such essay, or they may not mark it
     */
    public Released release(UserId marker, OpenEssay opened, MarkSheet sheet, String reason) {
        var id = opened.essay().id();
        var attempt = held(opened.essay());
        var essay = essays.held(marker, id);
        var marks = essays.marks(id);
        var part = OpenEssay.part(essay.stage(), MarkingEssays.isFirst(marker, marks));
        if (isOvertaken(opened, essay, part)) {
            return new Released.Overtaken(marks);
        }
        if (!sheet.isComplete(opened.question().rubric())) {
            return new Released.Incomplete();
        }
        if (part == OpenEssay.Part.CHANGE && reason.isBlank()) {
            return new Released.ReasonMissing();
        }
        var mark = new EssayMark(marks.size() + 1, marker, kind(essay.stage()), sheet, reason.strip(), clock.instant());
        essays.add(id, mark);
        drafts.remove(id, marker);
        return new Released.Done(settle(
                opened,
                essay,
                attempt,
                Stream.concat(marks.stream(), Stream.of(mark)).toList()));
    }

    /** The attempt is held before its essay, by whoever changes both. */
    private Attempt held(Essay opened) {
        try {
            var attempt = attempts.held(opened.token());
            if (attempt.id().equals(opened.attempt())) {
                return attempt;
            }
        } catch (AttemptNotFound _) {
            // like a foreign one
        }
        throw new EssayNotFound();
    }

    /** Somebody who marks blindly is not disturbed by a first mark of somebody else; every other change of the essay matters. */
    private static boolean isOvertaken(OpenEssay opened, Essay essay, OpenEssay.Part part) {
        return part == OpenEssay.Part.WAIT
                || part != opened.part()
                || (part != OpenEssay.Part.MARK
                        && essay.version() != opened.essay().version());
    }

    private static EssayMark.Kind kind(Essay.Stage stage) {
        return switch (stage) {
            case FIRST_MARK -> EssayMark.Kind.FIRST;
            case SECOND_MARK -> EssayMark.Kind.SECOND;
            case DECISION -> EssayMark.Kind.DECISION;
            case MARKED -> EssayMark.Kind.CHANGE;
        };
    }

    private Essay settle(OpenEssay opened, Essay essay, Attempt attempt, List<EssayMark> marks) {
        return switch (Settlement.of(opened.question().rubric(), marks)) {
            case Settlement.Open(var next) -> saved(essay.at(next));
            case Settlement.Settled settled -> {
                var last = marks.getLast();
                attempts.enter(attempt, reviewed(essay, marks, settled), last.at());
                notices.tell(
                        essay.learner(),
                        last.kind() == EssayMark.Kind.CHANGE ? Notice.Kind.MARK_CHANGED : Notice.Kind.TEXT_MARKED,
                        attempt);
                yield saved(essay.at(Essay.Stage.MARKED));
            }
        };
    }

    private Essay saved(Essay essay) {
        if (!essays.save(essay)) {
            throw new IllegalStateException("essay " + essay.id().value() + " was changed while it was held");
        }
        return essay;
    }

    private static Act.Reviewed reviewed(Essay essay, List<EssayMark> marks, Settlement.Settled settled) {
        var comments = Settlement.telling(marks).stream()
                .map(mark -> mark.sheet().comment())
                .filter(comment -> !comment.isBlank())
                .collect(Collectors.joining("\n\n"));
        return new Act.Reviewed(essay.item(), marks.getLast().marker(), settled.fraction(), settled.points(), comments);
    }
}
