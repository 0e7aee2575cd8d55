package org.waymark.oversight;

import static java.util.Map.entry;
import static org.waymark.oversight.Row.refused;

import java.time.Instant;
import java.util.Map;
import org.waymark.assessment.AttemptNotFound;
import org.waymark.assessment.DecidingHeldAnswers;
import org.waymark.assessment.EssayDraft;
import org.waymark.assessment.EssayNotFound;
import org.waymark.assessment.MarkSheet;
import org.waymark.assessment.MarkingEssays;
import org.waymark.assessment.ReleasingMarks;
import org.waymark.assessment.WaitingEssays;
import org.waymark.base.Slug;
import org.waymark.identity.Oversight.Purpose;

/** Texts and held answers. */
final class MarkingRows {

    private static final Purpose MARK = Purpose.MARK;
    private static final MarkSheet SHEET =
            MarkSheet.EMPTY.giving(new Slug("argument"), 3).giving(new Slug("language"), 2);

    static final Map<String, Row> ROWS = Map.ofEntries(
            entry(
                    "WaitingEssays.queue(UserId)",
                    new Row.Hidden(
                            MARK,
                            (world, staff, _) -> world.bean(WaitingEssays.class).queue(staff))),
            entry(
                    "MarkingEssays.open(UserId, EssayId)",
                    refused(
                            MARK,
                            EssayNotFound.class,
                            (world, staff, it) ->
                                    world.bean(MarkingEssays.class).open(staff, it.essayId()))),
            entry(
                    "MarkingEssays.keep(EssayDraft, MarkSheet)",
                    refused(
                            MARK,
                            EssayNotFound.class,
                            (world, staff, it) -> world.bean(MarkingEssays.class)
                                    .keep(
                                            new EssayDraft(it.essayId(), staff, MarkSheet.EMPTY, 0, Instant.EPOCH),
                                            SHEET))),
            entry(
                    "MarkingEssays.hold(UserId, EssayId)",
                    refused(
                            MARK,
                            EssayNotFound.class,
                            (world, staff, it) ->
                                    world.bean(MarkingEssays.class).hold(staff, it.essayId()))),
            entry(
                    "MarkingEssays.takeOver(UserId, EssayId)",
                    refused(
                            MARK,
                            EssayNotFound.class,
                            (world, staff, it) ->
                                    done(() -> world.bean(MarkingEssays.class).takeOver(staff, it.essayId())))),
            entry(
                    "MarkingEssays.leave(UserId, EssayId)",
                    new Row.Idle((world, staff, it) ->
                            done(() -> world.bean(MarkingEssays.class).leave(staff, it.essayId())))),
            entry(
                    "MarkingEssays.unmask(UserId, EssayId, String)",
                    refused(
                            MARK,
                            EssayNotFound.class,
                            (world, staff, it) -> done(
                                    () -> world.bean(MarkingEssays.class).unmask(staff, it.essayId(), "Danıştı")))),
            entry(
                    "MarkingEssays.unmaskings(UserId, EssayId)",
                    refused(
                            MARK,
                            EssayNotFound.class,
                            (world, staff, it) ->
                                    world.bean(MarkingEssays.class).unmaskings(staff, it.essayId()))),
            entry(
                    "ReleasingMarks.release(UserId, OpenEssay, MarkSheet, String)",
                    refused(
                            MARK,
                            EssayNotFound.class,
                            (world, staff, it) ->
                                    world.bean(ReleasingMarks.class).release(staff, it.essay(), SHEET, ""))),
            entry(
                    "DecidingHeldAnswers.undecided(UserId)",
                    new Row.Counted(
                            MARK,
                            2,
                            1,
                            (world, staff, _) ->
                                    world.bean(DecidingHeldAnswers.class).undecided(staff))),
            entry(
                    "DecidingHeldAnswers.all(UserId)",
                    new Row.Hidden(
                            MARK,
                            (world, staff, _) ->
                                    world.bean(DecidingHeldAnswers.class).all(staff))),
            entry(
                    "DecidingHeldAnswers.admit(UserId, Place)",
                    refused(
                            MARK,
                            AttemptNotFound.class,
                            (world, staff, it) -> done(
                                    () -> world.bean(DecidingHeldAnswers.class).admit(staff, it.held())))),
            entry(
                    "DecidingHeldAnswers.setAside(UserId, Place, String)",
                    refused(
                            MARK,
                            AttemptNotFound.class,
                            (world, staff, it) -> done(() ->
                                    world.bean(DecidingHeldAnswers.class).setAside(staff, it.held(), "Çok geç")))));

    private MarkingRows() {}

    private static Object done(Runnable doing) {
        doing.run();
        return "done";
    }
}
