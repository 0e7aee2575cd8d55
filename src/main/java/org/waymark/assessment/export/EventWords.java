package org.waymark.assessment.export;

import org.waymark.assessment.Act;
import org.waymark.assessment.AttemptEvent;
import org.waymark.assessment.Reason;
import org.waymark.assessment.Standing;
import org.waymark.assessment.Steering;

/** What happened in an attempt, in words. */
public record EventWords(Phrases phrases) {

    /** Words in a reader's language and time, for a page that names the zone. */
    public static EventWords of(Reader reader) {
        return new EventWords(new Phrases(reader.language(), reader.zone(), false));
    }

    /** What was done, without what was given. */
    public String act(AttemptEvent event) {
        return switch (event.act()) {
            case Act.Begun _ -> phrases.say("assessment.record.act-begun");
            case Act.Answered _ -> phrases.say("assessment.record.act-answered");
            case Act.Checked _ -> phrases.say("assessment.record.act-checked");
            case Act.Redone _ -> phrases.say("assessment.record.act-redone");
            case Act.Moved _ -> phrases.say("assessment.record.act-moved");
            case Act.TookOver _ -> phrases.say("assessment.record.act-took-over");
            case Act.HandedIn(var by) ->
                phrases.say(by == Act.By.LEARNER ? "assessment.record.act-handed-in" : "assessment.record.act-time-up");
            case Act.Extended(var ends) -> phrases.say("assessment.record.act-extended", phrases.time(ends));
            case Act.Paused _ -> phrases.say("assessment.record.act-paused");
            case Act.Resumed _ -> phrases.say("assessment.record.act-resumed");
            case Act.Steered(var what, var _, var reason) ->
                reason.isEmpty() ? steered(what) : phrases.say("assessment.record.act-because", steered(what), reason);
            case Act.Admitted(var number) -> phrases.say("assessment.record.act-admitted", number);
            case Act.SetAside aside -> phrases.say("assessment.record.act-set-aside", aside.number());
            case Act.Reviewed _ -> phrases.say("assessment.record.act-reviewed");
        };
    }

    private String steered(Steering what) {
        return switch (what) {
            case Steering.MoreTime(var ends) -> phrases.say("assessment.record.act-extended", phrases.time(ends));
            case Steering.Halted() -> phrases.say("assessment.record.act-halted");
            case Steering.GoneOn _ -> phrases.say("assessment.record.act-gone-on");
            case Steering.Lapsed _ -> phrases.say("assessment.record.act-lapsed");
            case Steering.ClosingMoved(var closes, var _) ->
                closes.map(it -> phrases.say("assessment.record.act-closing-moved", phrases.time(it)))
                        .orElseGet(() -> phrases.say("assessment.record.act-closing-lifted"));
            case Steering.Ended() -> phrases.say("assessment.record.act-ended");
        };
    }

    /** Whether it counted; empty where there is nothing to say about it. */
    public String standing(AttemptEvent event) {
        return switch (event.standing()) {
            case Standing.Counted() -> "";
            case Standing.Late() -> phrases.say("assessment.record.standing-late");
            case Standing.Held(var reason) -> phrases.say("assessment.record.standing-held", reason(reason));
        };
    }

    private String reason(Reason reason) {
        return phrases.say(
                switch (reason) {
                    case AFTER_END -> "assessment.record.held-after-end";
                    case AFTER_HAND_IN -> "assessment.record.held-after-hand-in";
                    case OTHER_DEVICE -> "assessment.record.held-other-device";
                    case FOREIGN_RESPONSE -> "assessment.record.held-foreign-response";
                    case OUT_OF_ORDER -> "assessment.record.held-out-of-order";
                    case ITEM_OVER -> "assessment.record.held-item-over";
                    case NOT_OPEN -> "assessment.record.held-not-open";
                    case TOO_MANY -> "assessment.record.held-too-many";
                });
    }

    public String time(AttemptEvent event) {
        return phrases.time(event.receivedAt());
    }
}
