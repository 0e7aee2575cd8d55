package org.waymark.assessment.export;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.waymark.assessment.Act;
import org.waymark.assessment.AttemptEvent;
import org.waymark.assessment.MarkChange;
import org.waymark.assessment.Replay;
import org.waymark.assessment.export.PdfPages.Style;
import org.waymark.base.Slug;
import org.waymark.content.QuizRules.Shown;
import org.waymark.question.Mark;
import org.waymark.question.Response;

/** The record of an attempt on paper: for an appeal, in the language of whoever reads it. */
record RecordPdf(Replay replay, Reader reader) {

    private static final float INDENT = 14;
    private static final float[] EVENT_COLUMNS = {30, 98, 34, 309};
    private static final int MOST_LINES = 12;
    private static final int LONGEST_LINE = 120;
    private static final int SEAL = 8;
    private static final int DEVICE = 6;

    byte[] write(Instant at, String fingerprint) throws IOException {
        var phrases = reader.phrases();
        var title = phrases.say("assessment.record.title");
        var quiz = phrases.say(replay.taken().quiz().title());
        try (var pages = new PdfPages(title + ": " + quiz, reader.language())) {
            pages.write(Style.META, phrases.say(replay.taken().course().title()));
            pages.write(Style.TITLE, quiz);
            pages.write(Style.TEXT, title);
            head(pages, at);
            result(pages);
            for (var account : ItemAccount.all(replay, reader)) {
                item(pages, account);
            }
            pages.write(Style.HEADING, phrases.say("assessment.record.events"));
            pages.write(Style.META, phrases.say("assessment.record.events-note"));
            pages.table(
                    EVENT_COLUMNS,
                    List.of(
                            phrases.say("assessment.record.column-number"),
                            phrases.say("assessment.record.column-time"),
                            phrases.say("assessment.record.column-question"),
                            phrases.say("assessment.record.column-what")),
                    replay.attempt().events().stream().map(this::row).toList());
            pages.write(Style.HEADING, phrases.say("assessment.record.signature"));
            pages.write(Style.TEXT, phrases.say("assessment.record.signature-note"));
            pages.write(Style.META, phrases.say("assessment.record.fingerprint", fingerprint));
            return pages.bytes("Waymark · " + quiz + " · " + replay.attempt().token());
        }
    }

    private void head(PdfPages pages, Instant at) throws IOException {
        var phrases = reader.phrases();
        var attempt = replay.attempt();
        pages.write(Style.STRONG, reader.learner());
        pages.write(
                Style.TEXT,
                phrases.say(
                        "assessment.record.when",
                        phrases.time(attempt.startedAt()),
                        attempt.finishedAt().map(phrases::time).orElse("–")));
        pages.write(
                Style.META,
                phrases.say(
                        "assessment.record.edition",
                        replay.edition().number(),
                        replay.edition().digest()));
        pages.write(
                Style.META, phrases.say("assessment.record.attempt", attempt.token(), Long.toString(attempt.seed())));
        pages.write(Style.META, phrases.say("assessment.record.written", phrases.time(at)));
    }

    private void result(PdfPages pages) throws IOException {
        var phrases = reader.phrases();
        pages.write(Style.HEADING, phrases.say("assessment.record.result"));
        if (!reader.may(Shown.MARKS)) {
            pages.write(Style.TEXT, phrases.say("assessment.record.not-shown"));
        } else {
            var kept = replay.attempt().result().orElseThrow();
            pages.write(Style.STRONG, mark(kept.mark(), kept.passed()));
            pages.write(
                    Style.TEXT,
                    phrases.say(
                            replay.agrees() ? "assessment.record.agrees" : "assessment.record.differs",
                            phrases.points(replay.markedAgain().mark().earned())));
            for (var change : replay.changes()) {
                pages.write(Style.TEXT, change(change));
            }
        }
        pages.write(
                Style.TEXT,
                replay.brokenSeal()
                        .map(number -> phrases.say("assessment.record.seal-broken", number))
                        .orElseGet(() -> phrases.say(
                                replay.isSealed() ? "assessment.record.seals-whole" : "assessment.record.unsealed")));
    }

    /** Nobody passes or fails a placement quiz. */
    private String mark(Mark mark, boolean passed) {
        var verdict = passed ? "assessment.record.mark-passed" : "assessment.record.mark-not-passed";
        return reader.phrases()
                .say(
                        replay.marked().quiz().isPlacement() ? "assessment.record.mark" : verdict,
                        mark.earned(),
                        mark.possible(),
                        mark.percent());
    }

    private String change(MarkChange change) {
        var phrases = reader.phrases();
        return phrases.say(
                change.stands() ? "assessment.record.regraded" : "assessment.record.regraded-undone",
                phrases.time(change.regrading().at()),
                change.before().mark().earned(),
                change.after().mark().earned(),
                change.regrading().reason());
    }

    private void item(PdfPages pages, ItemAccount account) throws IOException {
        var phrases = reader.phrases();
        pages.write(
                Style.ITEM,
                account.number() + ". " + phrases.say(account.shown().question().prompt()));
        for (var passage : account.shown().stimulus().stream().toList()) {
            pages.write(Style.META, phrases.say(passage.text()), INDENT);
        }
        if (!account.parts().around().isEmpty()) {
            pages.write(Style.TEXT, account.parts().around(), INDENT);
        }
        var shown = account.parts().parts().stream().map(PartWords.Part::text).toList();
        if (!shown.isEmpty()) {
            pages.write(Style.META, phrases.say("assessment.record.shown"), INDENT);
            for (var part : shown) {
                pages.write(Style.TEXT, "– " + part, INDENT);
            }
        }
        lines(pages, "assessment.record.given", account.given());
        lines(pages, "assessment.record.right", account.right());
        if (account.verdict().isPresent() || account.points().isPresent()) {
            pages.write(Style.STRONG, outcome(account), INDENT);
        }
        lines(pages, "assessment.record.why", account.losses());
    }

    private String outcome(ItemAccount account) {
        var phrases = reader.phrases();
        var words = new ArrayList<String>();
        account.verdict().ifPresent(words::add);
        account.points()
                .ifPresent(points -> words.add(phrases.say("assessment.record.points-of", points, account.worth())));
        return String.join(" · ", words);
    }

    private void lines(PdfPages pages, String key, List<String> lines) throws IOException {
        if (!lines.isEmpty()) {
            pages.write(Style.META, reader.phrases().say(key), INDENT);
            for (var line : lines) {
                pages.write(Style.TEXT, line, INDENT);
            }
        }
    }

    private List<String> row(AttemptEvent event) {
        var words = new EventWords(reader.phrases());
        var what = new ArrayList<String>();
        what.add(words.act(event));
        if (!words.standing(event).isEmpty()) {
            what.add(words.standing(event));
        }
        response(event, what);
        what.add(reader.phrases()
                .say(
                        "assessment.record.origin",
                        shortened(event.origin().device(), DEVICE),
                        event.seal().map(seal -> shortened(seal.hex(), SEAL)).orElse("–")));
        var number = event.act()
                .about()
                .map(item -> String.valueOf(replay.attempt().items().indexOf(item) + 1))
                .orElse("");
        return List.of(String.valueOf(event.number()), words.time(event), number, String.join("\n", what));
    }

    /** As much of it as fits a row: all of it stands with the question and in the record for programs. */
    private void response(AttemptEvent event, List<String> what) {
        if (!reader.may(Shown.ANSWERS)) {
            return;
        }
        if (event.act() instanceof Act.Answered answered) {
            shortened(words(answered.item(), answered.response()), what);
        } else if (event.act() instanceof Act.Checked checked) {
            shortened(words(checked.item(), checked.response()), what);
        }
    }

    private static void shortened(List<String> words, List<String> what) {
        words.stream()
                .limit(MOST_LINES)
                .map(line -> line.replace('\n', ' '))
                .map(line -> line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) + " …" : line)
                .forEach(what::add);
    }

    private List<String> words(Slug item, Response response) {
        return ResponseWords.of(replay.shown(item), replay.attempt().seed(), reader.phrases())
                .of(response);
    }

    private static String shortened(String text, int length) {
        return text.substring(0, Math.min(length, text.length()));
    }
}
