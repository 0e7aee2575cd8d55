package org.waymark.assessment.ui;

import java.util.Locale;
import org.waymark.question.Outcome;
import org.waymark.ui.Icon;

/** What an outcome looks like: each has a sign and a word, never a colour alone. */
enum Verdict {
    RIGHT(Icon.CHECK, "s-right", "right"),
    PARTLY_RIGHT(Icon.CONTRAST, "s-part", "part"),
    WRONG(Icon.X, "s-wrong", "wrong"),
    BLANK(Icon.MINUS, "s-none", "line"),
    UNREADABLE(Icon.CIRCLE_HELP, "s-none", "line"),
    WAITING(Icon.CLOCK, "s-wait", "wait");

    private final Icon icon;
    private final String look;
    private final String tag;

    Verdict(Icon icon, String look, String tag) {
        this.icon = icon;
        this.look = look;
        this.tag = tag;
    }

    static Verdict of(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Marked(var fraction) when fraction.isFull() -> RIGHT;
            case Outcome.Marked(var fraction) when fraction.value().signum() <= 0 -> WRONG;
            case Outcome.Marked _ -> PARTLY_RIGHT;
            case Outcome.LeftBlank _ -> BLANK;
            case Outcome.Unreadable _ -> UNREADABLE;
            case Outcome.AwaitingReview _ -> WAITING;
        };
    }

    Icon icon() {
        return icon;
    }

    /** The class of a square with the sign. */
    String look() {
        return look;
    }

    /** The class of a tag with the word. */
    String tag() {
        return tag;
    }

    /** The key of the word: {@code assessment.verdict.partly-right}. */
    String key() {
        return "assessment.verdict." + word();
    }

    /** The key of the sentence that says how many there are. */
    String countKey() {
        return "assessment.count." + word();
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
