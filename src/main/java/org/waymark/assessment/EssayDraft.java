package org.waymark.assessment;

import java.time.Instant;
import org.waymark.identity.UserId;

/**
 * A mark in the making; each instructor has one of their own for an essay.
 *
 * @param version counts how often it was kept; 0 before that
 */
public record EssayDraft(EssayId essay, UserId marker, MarkSheet sheet, int version, Instant changedAt) {

    static EssayDraft none(EssayId essay, UserId marker, MarkSheet sheet) {
        return new EssayDraft(essay, marker, sheet, 0, Instant.EPOCH);
    }

    EssayDraft changedTo(MarkSheet other, Instant at) {
        return new EssayDraft(essay, marker, other, version + 1, at);
    }
}
