package org.waymark.interchange;

/** A text of a GIFT file, without its escapes and with the format its author wrote it in. */
public record GiftText(Format format, String text) {

    /** How Moodle shows a text. */
    public enum Format {
        MOODLE,
        HTML,
        PLAIN,
        MARKDOWN
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** What is meant by what is written: line ends are spaces, {@code \n} is a line end, {@code \=} an equals sign. */
    static String meant(String written) {
        var meant = new StringBuilder(written.length());
        var blank = false;
        for (var i = 0; i < written.length(); i++) {
            var c = written.charAt(i);
            if (Character.isWhitespace(c)) {
                blank = true;
                continue;
            }
            if (blank && !meant.isEmpty()) {
                meant.append(' ');
            }
            blank = false;
            var next = i + 1 < written.length() ? written.charAt(i + 1) : ' ';
            if (c == '\\' && next == 'n') {
                meant.append('\n');
                i++;
            } else if (c == '\\' && isEscaped(next)) {
                meant.append(next);
                i++;
            } else {
                meant.append(c);
            }
        }
        return meant.toString();
    }

    static boolean isEscaped(char c) {
        return "~=#{}:\\".indexOf(c) >= 0;
    }
}
