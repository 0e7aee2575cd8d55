package org.waymark.assessment.export;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waymark.assessment.Act;
import org.waymark.assessment.Attempt;
import org.waymark.assessment.AttemptEvent;
import org.waymark.assessment.MarkChange;
import org.waymark.assessment.Remark;
import org.waymark.assessment.Replay;
import org.waymark.content.QuizRules.Shown;
import org.waymark.question.Certainty;
import org.waymark.question.Response;
import tools.jackson.databind.node.ObjectNode;

/** The record of an attempt for programs: everything that happened, with what was shown and what came of it. */
record RecordJson(Replay replay, Reader reader) {

    ObjectNode write(Instant at) {
        var record = SignedJson.object();
        record.put("language", reader.language().tag()).put("written", at.toString());
        attempt(record.putObject("attempt"));
        var items = record.putArray("items");
        ItemAccount.all(replay, reader).forEach(account -> item(account, items.addObject()));
        var events = record.putArray("events");
        replay.attempt().events().forEach(event -> event(event, events.addObject()));
        if (reader.may(Shown.MARKS)) {
            var changes = record.putArray("regradings");
            replay.changes().forEach(change -> change(change, changes.addObject()));
        }
        return record;
    }

    private void attempt(ObjectNode node) {
        var attempt = replay.attempt();
        node.put("token", attempt.token())
                .put("learner", reader.learner())
                .put("course", attempt.course().value())
                .put("courseTitle", reader.phrases().say(replay.taken().course().title()))
                .put("quiz", attempt.quiz().value())
                .put("quizTitle", reader.phrases().say(replay.taken().quiz().title()))
                .put("edition", replay.edition().number())
                .put("editionDigest", replay.edition().digest())
                .put("seed", Long.toString(attempt.seed()))
                .put("started", attempt.startedAt().toString());
        attempt.finishedAt().ifPresent(finished -> node.put("finished", finished.toString()));
        if (reader.may(Shown.MARKS)) {
            attempt.result().ifPresent(result -> result(result, node.putObject("result")));
            result(replay.markedAgain(), node.putObject("markedAgain"));
        }
        node.put("sealed", replay.isSealed());
        replay.brokenSeal()
                .ifPresentOrElse(number -> node.put("firstBrokenSeal", number), () -> node.putNull("firstBrokenSeal"));
    }

    private static void result(Attempt.Result result, ObjectNode node) {
        marked(new Remark.Marked(result.mark(), result.passed()), node);
        node.put("provisional", result.provisional());
    }

    private static void marked(Remark.Marked marked, ObjectNode node) {
        node.put("earned", plain(marked.mark().earned()))
                .put("possible", plain(marked.mark().possible()))
                .put("passed", marked.passed());
    }

    private void item(ItemAccount account, ObjectNode node) {
        node.put("number", account.number())
                .put("id", account.id().value())
                .put("prompt", reader.phrases().say(account.shown().question().prompt()));
        account.shown()
                .stimulus()
                .ifPresent(stimulus -> node.put("passage", reader.phrases().say(stimulus.text())));
        if (!account.parts().around().isEmpty()) {
            node.put("text", account.parts().around());
        }
        var parts = node.putArray("shown");
        account.parts()
                .parts()
                .forEach(part -> parts.addObject().put("id", part.id().value()).put("text", part.text()));
        texts(account.given(), "given", node);
        account.verdict().ifPresent(verdict -> node.put("verdict", verdict));
        account.points().ifPresent(points -> node.put("points", plain(points)).put("of", plain(account.worth())));
        texts(account.losses(), "lost", node);
        texts(account.right(), "right", node);
    }

    private static void texts(List<String> texts, String name, ObjectNode node) {
        if (!texts.isEmpty()) {
            var array = node.putArray(name);
            texts.forEach(array::add);
        }
    }

    private void event(AttemptEvent event, ObjectNode node) {
        var words = new EventWords(reader.phrases());
        node.put("number", event.number())
                .put("received", event.receivedAt().toString())
                .put("device", event.origin().device())
                .put("deviceOrder", event.origin().order())
                .put("deviceTime", event.origin().at().toString())
                .put("what", words.act(event))
                .put("counts", event.standing().counts());
        event.origin().id().ifPresent(id -> node.put("id", id.toString()));
        event.act().about().ifPresent(item -> node.put("item", item.value()));
        if (!words.standing(event).isEmpty()) {
            node.put("standing", words.standing(event));
        }
        event.seal().ifPresent(seal -> node.put("seal", seal.hex()).put("sealKey", seal.key()));
        if (reader.may(Shown.ANSWERS)) {
            given(event.act(), node);
        }
    }

    private static void given(Act act, ObjectNode node) {
        if (act instanceof Act.Answered answered) {
            given(answered.response(), answered.certainty(), node);
        } else if (act instanceof Act.Checked checked) {
            given(checked.response(), checked.certainty(), node);
        }
    }

    private static void given(Response response, Optional<Certainty> certainty, ObjectNode node) {
        ResponseNode.write(response, node.putObject("response"));
        certainty.ifPresent(it -> node.put("certainty", it.name()));
    }

    private static void change(MarkChange change, ObjectNode node) {
        node.put("at", change.regrading().at().toString())
                .put("reason", change.regrading().reason())
                .put("undone", change.regrading().isUndone());
        marked(change.before(), node.putObject("before"));
        marked(change.after(), node.putObject("after"));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
