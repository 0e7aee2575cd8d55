package org.waymark.assessment.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.waymark.ui.PageTitles;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The sentences that the page of an attempt needs while there is no server to ask for them. */
final class AttemptWords {

    private static final int MINUTES = 5;

    private static final List<String> PLAIN = List.of(
            "assessment.taking.answer-first",
            "assessment.taking.certainty-first",
            "assessment.taking.check-waits",
            "assessment.taking.clock-hidden",
            "assessment.taking.continue-here",
            "assessment.taking.elsewhere",
            "assessment.taking.finished",
            "assessment.taking.hand-in-offline",
            "assessment.taking.held",
            "assessment.taking.leave-no",
            "assessment.taking.leave-partly-text",
            "assessment.taking.leave-partly-title",
            "assessment.taking.leave-text",
            "assessment.taking.leave-title",
            "assessment.taking.leave-yes",
            "assessment.taking.next-waits",
            "assessment.taking.not-complete",
            "assessment.taking.not-kept",
            "assessment.taking.offline",
            "assessment.taking.pause-offline",
            "assessment.taking.pause-waits",
            "assessment.taking.refused",
            "assessment.taking.reload",
            "assessment.taking.resume-waits",
            "assessment.taking.shut",
            "assessment.taking.time-up",
            "assessment.taking.typing",
            "assessment.taking.understood",
            "assessment.taking.undo",
            "assessment.taking.will-be-handed-in",
            "assessment.taking.your-text",
            "assessment.attempt.saving",
            "assessment.attempt.try-again");

    private static final List<String> HELD = List.of("after-end", "after-hand-in", "not-open", "other-device", "other");

    private static final List<String> REFUSED = List.of(
            "after-end", "after-hand-in", "foreign-response", "item-over", "not-open", "too-big", "too-many", "other");

    private final ObjectNode json = JsonNodeFactory.instance.objectNode();

    private AttemptWords(String title, int size) {
        PLAIN.forEach(key -> json.put(name(key), I18NProvider.translate(key)));
        put("saved", "assessment.attempt.saved", "{0}");
        put("late", "assessment.taking.late", "{0}");
        put("question", "assessment.taking.question", "{0}");
        put("numberAnswered", "assessment.attempt.number-answered", "{0}");
        put("numberPartly", "assessment.attempt.number-partly", "{0}");
        put("numberUnanswered", "assessment.attempt.number-unanswered", "{0}");
        put("place", "assessment.attempt.place", "{0}", "{1}");
        json.put("title", PageTitles.of(I18NProvider.translate("assessment.attempt.title", "{0}", title)));
        put("handInTitle", "assessment.hand-in.title");
        put("handInYes", "assessment.hand-in.confirm");
        put("handInNo", "assessment.hand-in.go-on");
        put("handInAnyway", "assessment.hand-in.anyway");
        counts("handInPartly", "assessment.hand-in.partly", size);
        counts("handInUnanswered", "assessment.hand-in.unanswered", size);
        json.withArray("handInUnanswered")
                .set(0, JsonNodeFactory.instance.stringNode(I18NProvider.translate("assessment.hand-in.all-answered")));
        counts("partly", "assessment.attempt.partly", size);
        counts("unanswered", "assessment.attempt.unanswered", size);
        counts("waiting", "assessment.taking.waiting", size);
        counts("triesLeft", "assessment.taking.tries-left", size);
        counts("minutesLeft", "assessment.taking.minutes-left", MINUTES);
        reasons("heldBecause", "assessment.held.", HELD);
        reasons("refusedBecause", "assessment.refused.", REFUSED);
    }

    /** In the language of the page, for a quiz with this title and so many questions. */
    static ObjectNode of(String title, int size) {
        return new AttemptWords(title, size).json;
    }

    private void put(String name, String key, Object... values) {
        json.put(name, I18NProvider.translate(key, values));
    }

    /** The sentence for each number from 0, because plurals are the server's to know. */
    private void counts(String name, String key, int most) {
        var list = json.putArray(name);
        for (var number = 0; number <= most; number++) {
            list.add(I18NProvider.translate(key, number));
        }
    }

    /** Why something was held or refused: {@code after-end} and its like. */
    private void reasons(String name, String prefix, List<String> reasons) {
        var object = json.putObject(name);
        reasons.forEach(reason -> object.put(reason, I18NProvider.translate(prefix + reason)));
    }

    /** {@code leaveTitle} for {@code assessment.taking.leave-title}. */
    private static String name(String key) {
        var words = key.substring(key.lastIndexOf('.') + 1).split("-");
        for (var i = 1; i < words.length; i++) {
            words[i] = words[i].substring(0, 1).toUpperCase(Locale.ROOT) + words[i].substring(1);
        }
        return String.join("", words);
    }
}
