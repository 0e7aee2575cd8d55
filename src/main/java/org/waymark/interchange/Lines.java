package org.waymark.interchange;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The lines of a file from elsewhere. */
final class Lines {

    /** The most characters that are read. */
    static final int LONGEST = 8 << 20;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Lines() {}

    /** All of them, however they end; nothing where there are too many letters, or some that no text has. */
    static Optional<List<String>> of(String whole, Report report) {
        if (whole.length() > LONGEST) {
            report.fails(0, "interchange.problem.too-long", "" + LONGEST / (1 << 20));
            return Optional.empty();
        }
        var begin = whole.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
        var lines = List.of(
                whole.substring(begin).replace("\r\n", "\n").replace('\r', '\n').split("\n", -1));
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var odd = IntStream.range(0, line.length())
                    .filter(it -> isNoText(line.charAt(it)))
                    .findFirst();
            if (odd.isPresent()) {
                report.fails(new Spot(i + 1, odd.getAsInt() + 1), "interchange.problem.no-text");
                return Optional.empty();
            }
        }
        return Optional.of(lines);
    }

    /** Whether no text has this character. */
    static boolean isNoText(int character) {
        return Character.isISOControl(character) && character != '\t' && character != '\f';
    }
}
