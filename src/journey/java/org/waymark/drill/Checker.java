package org.waymark.drill;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.waymark.drill.Line.Kind;

/** Compares what the learners know with what lies in the database, by nine invariants. */
final class Checker {

    /** Two transactions may read the clock in one order and commit in the other only across attempts; within one they wait. */
    private static final Duration CLOCK = Duration.ofMillis(1);

    private final Map<Kind, List<Line>> lines;
    private final Map<UUID, Line> invoked;
    private final List<Stored> stored;
    private final Map<UUID, List<Stored>> byEvent;
    private final Map<String, List<Stored>> byToken;
    private final List<String> violations = new ArrayList<>();
    private long lost;
    private long doubled;

    private Checker(List<Line> journal, List<Stored> stored) {
        this.lines = journal.stream().collect(groupingBy(Line::kind));
        this.invoked = of(Kind.INVOKE).stream().collect(toMap(Line::event, Function.identity()));
        this.stored = stored;
        this.byToken = stored.stream().collect(groupingBy(Stored::token));
        this.byEvent = stored.stream()
                .filter(row -> !row.isByServer())
                .collect(groupingBy(row -> row.event().orElseThrow()));
    }

    /** All that can be told from the journal and the rows. What only the program can tell is asked of the verifier. */
    static Checked check(Journal journal, Evidence evidence) {
        var lines = journal.lines();
        var tokens = lines.stream().map(Line::attempt).collect(toSet());
        var checker = new Checker(lines, Stored.of(tokens, evidence.database()));
        checker.acknowledgedIsThereOnce();
        checker.storedWasInvoked();
        checker.currentIsTheLast(evidence);
        checker.refusedIsNotThere();
        checker.nothingAfterHandingIn();
        checker.timesAreInOrder();
        tokens.forEach(token -> checker.programAgrees(token, evidence.attempt(token)));
        return new Checked(checker.of(Kind.OK).size(), checker.lost, checker.doubled, List.copyOf(checker.violations));
    }

    private List<Line> of(Kind kind) {
        return lines.getOrDefault(kind, List.of());
    }

    /** I1, and of I6 that the seal is the one that was acknowledged. */
    private void acknowledgedIsThereOnce() {
        for (var ok : of(Kind.OK)) {
            var rows = byEvent.getOrDefault(ok.event(), List.of());
            if (rows.isEmpty()) {
                lost++;
                violations.add("I1 lost: " + ok.written());
            } else if (rows.size() > 1) {
                doubled++;
                violations.add("I1 doubled: " + ok.written());
            } else if (rows.getFirst().number() != ok.number()
                    || !rows.getFirst().digest().equals(ok.said())) {
                violations.add("I6 acknowledged otherwise than stored: " + ok.written() + " / " + rows.getFirst());
            }
        }
    }

    /** I2 and I9. */
    private void storedWasInvoked() {
        for (var row : stored) {
            if (row.isByServer()) {
                continue;
            }
            var line = Optional.ofNullable(invoked.get(row.event().orElseThrow()));
            if (line.isEmpty()) {
                violations.add("I2 never sent: " + row);
            } else if (!line.get().learner().equals(row.learner())
                    || !line.get().attempt().equals(row.token())) {
                violations.add("I9 in a foreign attempt: " + row);
            } else if (line.get().item() != row.item() || line.get().order() != row.order()) {
                violations.add("I2 sent otherwise: " + row);
            }
        }
    }

    /** I3: what a learner is shown is the value of the last event that counts, and that is no earlier than the last acknowledged one. */
    private void currentIsTheLast(Evidence evidence) {
        var last = new HashMap<String, Stored>();
        stored.stream()
                .filter(row -> row.act().equals("ANSWERED") && row.counts())
                .forEach(row -> last.put(row.token() + " " + row.item(), row));
        for (var ok : of(Kind.OK)) {
            var row = last.get(ok.attempt() + " " + ok.item());
            if (ok.act().equals("answered")
                    && !ok.standing().equals("held")
                    && (row == null || row.number() < ok.number())) {
                violations.add("I3 an earlier answer counts: " + ok.written());
            }
        }
        evidence.shown().forEach((place, value) -> {
            var row = last.get(place);
            var nothing = value.path("kind").asString("").equals("blank");
            var sent = Optional.ofNullable(row).flatMap(Stored::event).map(invoked::get);
            var right = sent.map(line -> Resource.JSON.readTree(line.value()).equals(value))
                    .orElse(nothing);
            if (!right) {
                violations.add("I3 shown at " + place + ": " + value + ", sent last: "
                        + sent.map(Line::value).orElse("nothing"));
            }
        });
    }

    /** I4. */
    private void refusedIsNotThere() {
        of(Kind.FAIL).stream()
                .filter(fail -> byEvent.containsKey(fail.event()))
                .forEach(fail -> violations.add("I4 refused and stored: " + fail.written()));
    }

    /** I5. */
    private void nothingAfterHandingIn() {
        var closed = new HashMap<String, Integer>();
        for (var row : stored) {
            if (closed.containsKey(row.token()) && row.counts()) {
                violations.add("I5 counted after handing in: " + row);
            }
            if (row.act().equals("HANDED_IN") && row.counts()) {
                closed.put(row.token(), row.number());
            }
        }
    }

    /** I8. */
    private void timesAreInOrder() {
        var before = new HashMap<String, Stored>();
        for (var row : stored) {
            var previous = before.put(row.token(), row);
            if (previous != null
                    && row.receivedAt().isBefore(previous.receivedAt().minus(CLOCK))) {
                violations.add("I8 received before the event before it: " + row);
            }
        }
    }

    /** I6, I7, and of I8 that nothing counts that came after the end and the grace. */
    private void programAgrees(String token, Evidence.Attempt attempt) {
        attempt.brokenSeal().ifPresent(number -> violations.add("I6 broken at " + number + " of " + token));
        attempt.wrongMark().ifPresent(said -> violations.add("I7 " + said));
        attempt.allowedUntil()
                .map(end -> LocalDateTime.ofInstant(end, ZoneOffset.UTC))
                .ifPresent(end -> byToken.getOrDefault(token, List.of()).stream()
                        .filter(row -> !row.isByServer() && row.counts())
                        .filter(row -> row.receivedAt().isAfter(end))
                        .forEach(row -> violations.add("I8 counted after the end: " + row)));
    }
}
