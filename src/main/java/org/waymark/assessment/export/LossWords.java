package org.waymark.assessment.export;

import java.math.BigDecimal;
import org.waymark.question.Certainty;
import org.waymark.question.Finding;
import org.waymark.question.Flaw;
import org.waymark.question.Loss;
import org.waymark.question.Place;

/** Why points are lacking: each loss as a sentence that names the rule that took them. */
record LossWords(PartWords parts, BigDecimal worth, Phrases phrases) {

    String of(Loss loss) {
        return phrases.say("assessment.record.lost", loss.amount().multiply(worth), rule(loss));
    }

    private String rule(Loss loss) {
        return switch (loss) {
            case Loss.OfPart(var place, var finding, var _) -> phrases.say(key(finding), place(place));
            case Loss.TakenBack(var place, var _) -> phrases.say("assessment.record.loss-taken-back", place(place));
            case Loss.AllOrNothing _ -> phrases.say("assessment.record.loss-all-or-nothing");
            case Loss.Weights _ -> phrases.say("assessment.record.loss-weights");
            case Loss.Bounded _ -> phrases.say("assessment.record.loss-bounded");
            case Loss.EarlierTries(var tries, var _) -> phrases.say("assessment.record.loss-earlier-tries", tries);
            case Loss.LatePart(var place, var tries, var _) ->
                phrases.say("assessment.record.loss-late-part", place(place), tries);
            case Loss.Unsure(var certainty, var _) ->
                phrases.say("assessment.record.loss-unsure", certainty(certainty));
            case Loss.SureAndWrong(var certainty, var _) ->
                phrases.say("assessment.record.loss-sure-and-wrong", certainty(certainty));
            case Loss.LeftBlank _ -> phrases.say("assessment.record.loss-left-blank");
            case Loss.Unreadable(var flaw, var _) -> flaw(flaw);
            case Loss.AwaitingReview _ -> phrases.say("assessment.record.loss-awaiting-review");
            case Loss.Reviewed _ -> phrases.say("assessment.record.loss-reviewed");
        };
    }

    private static String key(Finding finding) {
        return switch (finding) {
            case WRONG -> "assessment.record.loss-wrong";
            case MISSING -> "assessment.record.loss-missing";
            case SURPLUS -> "assessment.record.loss-surplus";
            case PARTLY -> "assessment.record.loss-partly";
            case RIGHT, SPARED -> "assessment.record.loss-right";
        };
    }

    private String place(Place place) {
        return switch (place) {
            case Place.Named(var id) -> "“" + parts.text(id) + "”";
            case Place.Neighbours(var first, var second) ->
                "“" + parts.text(first) + "” – “" + parts.text(second) + "”";
            case Place.Role role ->
                phrases.say(
                        switch (role) {
                            case WHOLE -> "assessment.record.role-whole";
                            case VERDICT -> "assessment.record.role-verdict";
                            case REASON -> "assessment.record.role-reason";
                            case LABEL -> "assessment.record.role-label";
                            case PARAGRAPH -> "assessment.record.role-paragraph";
                            case STANDPOINT -> "assessment.record.role-standpoint";
                        });
        };
    }

    String certainty(Certainty certainty) {
        return phrases.say(
                switch (certainty) {
                    case NO_IDEA -> "assessment.record.certainty-no-idea";
                    case LOW -> "assessment.record.certainty-low";
                    case MIDDLE -> "assessment.record.certainty-middle";
                    case HIGH -> "assessment.record.certainty-high";
                });
    }

    private String flaw(Flaw flaw) {
        return phrases.say(
                switch (flaw) {
                    case NO_NUMBER -> "assessment.record.flaw-no-number";
                    case AMBIGUOUS_NUMBER -> "assessment.record.flaw-ambiguous-number";
                    case NO_UNIT -> "assessment.record.flaw-no-unit";
                    case UNKNOWN_UNIT -> "assessment.record.flaw-unknown-unit";
                });
    }
}
