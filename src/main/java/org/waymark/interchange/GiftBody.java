package org.waymark.interchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.waymark.interchange.GiftAnswers.Answer;
import org.waymark.interchange.GiftAnswers.NumberAnswer;
import org.waymark.interchange.GiftAnswers.Pair;
import org.waymark.interchange.GiftScan.Formatted;
import org.waymark.interchange.GiftText.Format;

/** What stands between braces. What was marked with {@code =} or {@code ~} are answers; their looks say what kind they are. */
final class GiftBody {

    private static final Set<String> TRUE = Set.of("T", "TRUE");
    private static final Set<String> FALSE = Set.of("F", "FALSE");
    private static final Pattern WEIGHT = Pattern.compile("%(-?[0-9]{1,3}(?:\\.[0-9]{1,12})?)%");
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final String ARROW = "->";
    private static final String FEEDBACK = "#";
    private static final String FOR_ALL = "####";

    private static final int MOST_ANSWERS = 100;

    /** As many as our files write of a percentage. */
    static final int PLACES = 5;

    /** One answer before it is read: where it stands, without its mark. */
    private record Piece(int mark, int from, int to, boolean right, Optional<BigDecimal> weight) {}

    private final GiftScan scan;
    private final Format format;
    private Optional<GiftText> feedback = Optional.empty();

    GiftBody(GiftScan scan, Format format) {
        this.scan = scan;
        this.format = format;
    }

    /** What is said to everybody, once the answers were read. */
    Optional<GiftText> feedback() {
        return feedback;
    }

    Optional<GiftAnswers> read(int from, int end) {
        var common = scan.find(FOR_ALL, from, end);
        if (common >= 0) {
            feedback = said(common + FOR_ALL.length(), end);
        }
        var to = common < 0 ? end : common;
        var at = scan.skipBlanks(from, to);
        if (at == to) {
            return Optional.of(new GiftAnswers.Essay());
        }
        var verdict = verdict(at, to);
        if (verdict.isPresent()) {
            return verdict;
        }
        var isNumerical = scan.text().startsWith(FEEDBACK, at);
        var pieces = pieces(isNumerical ? at + 1 : at, to);
        return pieces.flatMap(it -> isNumerical ? numbers(it) : words(it));
    }

    private Optional<GiftAnswers> verdict(int from, int to) {
        var end = endOfText(from, to);
        var word = scan.text().substring(from, end).strip();
        if (!TRUE.contains(word) && !FALSE.contains(word)) {
            return Optional.empty();
        }
        var second = end < to ? scan.find(FEEDBACK, end + 1, to) : -1;
        var whenWrong = end < to ? said(end + 1, second < 0 ? to : second) : Optional.<GiftText>empty();
        var whenRight = second < 0 ? Optional.<GiftText>empty() : said(second + 1, to);
        return Optional.of(new GiftAnswers.TrueFalse(TRUE.contains(word), whenWrong, whenRight));
    }

    /** The answers that are marked; where none is, all of it is the one that is right. */
    private Optional<List<Piece>> pieces(int from, int to) {
        var marks = new ArrayList<Integer>();
        for (var at = nextMark(from, to); at >= 0; at = nextMark(at + 1, to)) {
            marks.add(at);
        }
        if (marks.size() > MOST_ANSWERS) {
            scan.fail(marks.getLast(), "interchange.problem.gift-too-many-answers", "" + MOST_ANSWERS);
            return Optional.empty();
        }
        if (marks.isEmpty()) {
            return Optional.of(List.of(new Piece(from, from, to, true, Optional.empty())));
        }
        if (scan.skipBlanks(from, to) < marks.getFirst()) {
            var stray = scan.text().substring(from, marks.getFirst());
            scan.fail(scan.skipBlanks(from, to), "interchange.problem.gift-before-answers", Report.shortened(stray));
            return Optional.empty();
        }
        var pieces = new ArrayList<Piece>();
        for (var i = 0; i < marks.size(); i++) {
            piece(marks.get(i), i + 1 < marks.size() ? marks.get(i + 1) : to).ifPresent(pieces::add);
        }
        return pieces.size() == marks.size() ? Optional.of(pieces) : Optional.empty();
    }

    private int nextMark(int from, int to) {
        for (var at = from; at < to; at++) {
            var c = scan.text().charAt(at);
            if (c == '\\' && at + 1 < to && GiftText.isEscaped(scan.text().charAt(at + 1))) {
                at++;
            } else if (c == '=' || c == '~') {
                return at;
            }
        }
        return -1;
    }

    private Optional<Piece> piece(int mark, int to) {
        var from = scan.skipBlanks(mark + 1, to);
        var right = scan.text().charAt(mark) == '=';
        var weight = WEIGHT.matcher(scan.text()).region(from, to);
        if (!weight.lookingAt()) {
            return Optional.of(new Piece(mark, from, to, right, Optional.empty()));
        }
        var percent = new BigDecimal(weight.group(1)).setScale(PLACES, RoundingMode.HALF_UP);
        if (percent.abs().compareTo(WHOLE) > 0) {
            scan.fail(mark, "interchange.problem.gift-weight", weight.group());
            return Optional.empty();
        }
        return Optional.of(new Piece(mark, weight.end(), to, right, Optional.of(percent)));
    }

    private Optional<GiftAnswers> words(List<Piece> pieces) {
        if (pieces.stream().anyMatch(it -> !it.right())) {
            return all(pieces, this::answer).map(GiftAnswers.Choices::new);
        }
        var arrows = pieces.stream().filter(it -> arrow(it) >= 0).count();
        if (arrows == 0) {
            return all(pieces, this::answer).map(GiftAnswers.Typed::new);
        }
        if (arrows < pieces.size()) {
            var odd = pieces.stream().filter(it -> arrow(it) < 0).findFirst().orElseThrow();
            scan.fail(odd.mark(), "interchange.problem.gift-match");
            return Optional.empty();
        }
        return all(pieces, this::pair).map(GiftAnswers.Matching::new);
    }

    private int arrow(Piece piece) {
        return scan.find(ARROW, piece.from(), piece.to());
    }

    private Optional<Answer> answer(Piece piece) {
        var end = endOfText(piece.from(), piece.to());
        var text = scan.said(scan.format(piece.from(), end, format), end);
        if (text.isEmpty()) {
            scan.fail(piece.mark(), "interchange.problem.gift-empty-answer");
            return Optional.empty();
        }
        return Optional.of(
                new Answer(scan.spot(piece.mark()), piece.right(), piece.weight(), text, feedback(end, piece.to())));
    }

    private Optional<Pair> pair(Piece piece) {
        var arrow = arrow(piece);
        var first = scan.said(scan.format(piece.from(), arrow, format), arrow);
        var second = scan.said(new Formatted(format, arrow + ARROW.length()), piece.to());
        if (second.isEmpty()) {
            scan.fail(piece.mark(), "interchange.problem.gift-empty-answer");
            return Optional.empty();
        }
        return Optional.of(new Pair(scan.spot(piece.mark()), first, second.text()));
    }

    private Optional<GiftAnswers> numbers(List<Piece> pieces) {
        return all(pieces, this::number).map(GiftAnswers.Numerical::new);
    }

    private Optional<NumberAnswer> number(Piece piece) {
        var end = endOfText(piece.from(), piece.to());
        var written = GiftText.meant(scan.text().substring(piece.from(), end));
        var isAnyOther = written.equals("*") || (written.isEmpty() && !piece.right());
        var number = isAnyOther ? Optional.<GiftNumber>empty() : GiftNumber.read(written);
        if (number.isEmpty() && !isAnyOther) {
            scan.fail(piece.mark(), "interchange.problem.gift-number", Report.shortened(written));
            return Optional.empty();
        }
        return Optional.of(new NumberAnswer(
                scan.spot(piece.mark()), piece.right(), piece.weight(), number, feedback(end, piece.to())));
    }

    private int endOfText(int from, int to) {
        var end = scan.find(FEEDBACK, from, to);
        return end < 0 ? to : end;
    }

    private Optional<GiftText> feedback(int end, int to) {
        return end < to ? said(end + 1, to) : Optional.empty();
    }

    private Optional<GiftText> said(int from, int to) {
        return Optional.of(scan.said(scan.format(from, to, format), to)).filter(it -> !it.isEmpty());
    }

    private static <T> Optional<List<T>> all(List<Piece> pieces, Function<Piece, Optional<T>> reading) {
        var read = pieces.stream().flatMap(it -> reading.apply(it).stream()).toList();
        return read.size() == pieces.size() ? Optional.of(read) : Optional.empty();
    }
}
