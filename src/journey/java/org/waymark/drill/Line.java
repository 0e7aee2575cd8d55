package org.waymark.drill;

import java.util.UUID;

/**
 * A line of the journal.
 *
 * @param nanos monotonic time
 * @param item the number of the question in the attempt, 0 where there is none
 * @param value what was sent, as JSON without tabs
 * @param number the place in the attempt's order that the server gave it, 0 while unknown
 * @param said the digest of the seal, or why it failed or stayed unknown
 */
record Line(
        Kind kind,
        long nanos,
        String learner,
        String attempt,
        UUID event,
        int order,
        String act,
        int item,
        String value,
        int number,
        String standing,
        String said) {

    /** What is known of an event at that moment. */
    enum Kind {
        /** It is about to be sent for the first time. */
        INVOKE,
        /** The server says that it is stored. */
        OK,
        /** The server says that it is not stored and never will be. */
        FAIL,
        /** It was sent, and nobody knows. */
        INFO
    }

    private static final int FIELDS = 12;

    String written() {
        return String.join(
                "\t",
                kind.name(),
                Long.toString(nanos),
                learner,
                attempt,
                event.toString(),
                Integer.toString(order),
                act,
                Integer.toString(item),
                value,
                Integer.toString(number),
                standing,
                said.replaceAll("\\s+", " "));
    }

    static Line read(String line) {
        var field = line.split("\t", FIELDS);
        return new Line(
                Kind.valueOf(field[0]),
                Long.parseLong(field[1]),
                field[2],
                field[3],
                UUID.fromString(field[4]),
                Integer.parseInt(field[5]),
                field[6],
                Integer.parseInt(field[7]),
                field[8],
                Integer.parseInt(field[9]),
                field[10],
                field[11]);
    }
}
