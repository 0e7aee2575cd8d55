package org.waymark.assessment;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.identity.UserId;

/**
 * Having an essay before oneself, and filling in a mark for it that does not count yet. Essays of learners whose work one may not mark
 * are not found.
 */
@Service
@Transactional
@PreAuthorize("hasRole('INSTRUCTOR')")
public class MarkingEssays {

    /** How long an essay counts as open after the last sign of life. */
    static final Duration LEASE = Duration.ofMinutes(10);

    private final OverseenEssays essays;
    private final EssayDrafts drafts;
    private final MarkingDesk desk;
    private final EssayTexts texts;
    private final Clock clock;

    MarkingEssays(OverseenEssays essays, EssayDrafts drafts, MarkingDesk desk, EssayTexts texts, Clock clock) {
        this.essays = essays;
        this.drafts = drafts;
        this.desk = desk;
        this.texts = texts;
        this.clock = clock;
    }

    /** The essay with what this instructor may see of it: no first mark while they may give the second. Its writer sees who read it. */
    public OpenEssay open(UserId marker, EssayId id) {
        var essay = essays.read(marker, id);
        var marks = essays.marks(id);
        var part = OpenEssay.part(essay.stage(), isFirst(marker, marks));
        var shown = shown(part, marks);
        return new OpenEssay(
                essay,
                texts.courseOf(essay),
                essay.quiz(),
                texts.textOf(essay),
                part,
                shown,
                drafts.find(id, marker).orElseGet(() -> EssayDraft.none(id, marker, beginning(part, marks))),
                drafts.refused(id, marker),
                desk.unmaskings(id).stream().anyMatch(it -> it.by().equals(marker))
                        ? Optional.of(texts.writerOf(essay))
                        : Optional.empty());
    }

    /** Blind to what others gave, unless there are two marks to decide between or all is done; one's own is shown. */
    private static List<EssayMark> shown(OpenEssay.Part part, List<EssayMark> marks) {
        return switch (part) {
            case MARK -> List.of();
            case WAIT, DECIDE, CHANGE -> marks;
        };
    }

    static boolean isFirst(UserId marker, List<EssayMark> marks) {
        return marks.stream()
                .anyMatch(mark ->
                        mark.kind() == EssayMark.Kind.FIRST && mark.marker().equals(marker));
    }

    private static MarkSheet beginning(OpenEssay.Part part, List<EssayMark> marks) {
        return part == OpenEssay.Part.CHANGE ? marks.getLast().sheet() : MarkSheet.EMPTY;
    }

    /** Keeps a mark in the making, over the version that the page had. */
    public DraftKept keep(EssayDraft before, MarkSheet sheet) {
        var now = clock.instant();
        var draft = before.changedTo(sheet, now);
        hold(before.marker(), before.essay());
        if (drafts.keep(draft)) {
            return new DraftKept.Kept(draft);
        }
        drafts.keepRefused(draft);
        var standing = drafts.find(before.essay(), before.marker())
                .orElseGet(() -> EssayDraft.none(before.essay(), before.marker(), MarkSheet.EMPTY));
        return new DraftKept.Refused(standing, draft);
    }

    /** Holds the essay, if nobody else does; gives back who else does. */
    public Optional<MarkingDesk.Lease> hold(UserId marker, EssayId id) {
        var now = clock.instant();
        var lease = desk.lease(essays.get(marker, id).id(), now);
        var others = lease.filter(it -> !it.holder().equals(marker));
        if (others.isEmpty()) {
            var since = lease.map(MarkingDesk.Lease::since).orElse(now);
            desk.take(new MarkingDesk.Lease(id, marker, since, now.plus(LEASE)));
        }
        return others;
    }

    /** Takes the essay over from whoever holds it. */
    public void takeOver(UserId marker, EssayId id) {
        var now = clock.instant();
        desk.take(new MarkingDesk.Lease(essays.get(marker, id).id(), marker, now, now.plus(LEASE)));
    }

    /** Ends one's own hold on it, where there is one. */
    public void leave(UserId marker, EssayId id) {
        desk.leave(id, marker);
    }

    /** Shows from now on who wrote it; that this instructor wanted to know, and why, is kept. */
    public void unmask(UserId marker, EssayId id, String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("whoever wants to know who wrote essay " + id.value() + " says why");
        }
        var essay = essays.get(marker, id);
        desk.unmask(essay.id(), new MarkingDesk.Unmasking(marker, reason.strip(), clock.instant()));
    }

    /** Who has looked whose it is, in order. */
    @Transactional(readOnly = true)
    public List<MarkingDesk.Unmasking> unmaskings(UserId marker, EssayId id) {
        return desk.unmaskings(essays.get(marker, id).id());
    }
}
