package org.waymark.interchange.files;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A row of a table as SQLite keeps it.
 *
 * @param id by which the rows of a table are sorted
 * @param values numbers and texts; what is nothing stands in {@code id}
 */
record SqliteRow(long id, List<Value> values) {

    sealed interface Value {}

    record Whole(long number) implements Value {}

    record Text(String text) implements Value {}

    /** The column that is the id. */
    enum Id implements Value {
        HERE
    }

    SqliteRow {
        values = List.copyOf(values);
    }

    /** First what kind each value is, then the values. */
    byte[] payload() {
        var kinds = new ByteArrayOutputStream();
        var body = new ByteArrayOutputStream();
        for (var value : values) {
            switch (value) {
                case Id _ -> kinds.write(0);
                case Whole(var number) -> whole(number, kinds, body);
                case Text(var text) -> {
                    var bytes = text.getBytes(StandardCharsets.UTF_8);
                    kinds.writeBytes(varint(13 + 2L * bytes.length));
                    body.writeBytes(bytes);
                }
            }
        }
        var payload = new ByteArrayOutputStream();
        payload.writeBytes(varint(lengthWithItself(kinds.size())));
        payload.writeBytes(kinds.toByteArray());
        payload.writeBytes(body.toByteArray());
        return payload.toByteArray();
    }

    /** The kinds tell their length, and that of their length. */
    private static int lengthWithItself(int length) {
        var whole = length + 1;
        while (varint(whole).length + length != whole) {
            whole++;
        }
        return whole;
    }

    private static void whole(long number, ByteArrayOutputStream kinds, ByteArrayOutputStream body) {
        if (number == 0 || number == 1) {
            kinds.write(8 + (int) number);
        } else if (number == (byte) number) {
            number(1, 1, number, kinds, body);
        } else if (number == (short) number) {
            number(2, 2, number, kinds, body);
        } else if (number == (int) number) {
            number(4, 4, number, kinds, body);
        } else {
            number(6, 8, number, kinds, body);
        }
    }

    private static void number(
            int kind, int bytes, long number, ByteArrayOutputStream kinds, ByteArrayOutputStream body) {
        kinds.write(kind);
        for (var shift = 8 * (bytes - 1); shift >= 0; shift -= 8) {
            body.write((int) (number >>> shift));
        }
    }

    /** Seven bits in each byte, the highest first; all but the last are marked. */
    static byte[] varint(long number) {
        if (number < 0 || number >= 1L << 56) {
            throw new IllegalArgumentException("no length and no id is " + number);
        }
        var length = Math.max(1, (70 - Long.numberOfLeadingZeros(number)) / 7);
        var bytes = new byte[length];
        for (var i = 0; i < length; i++) {
            var bits = (number >>> (7 * (length - 1 - i))) & 0x7f;
            bytes[i] = (byte) (i == length - 1 ? bits : bits | 0x80);
        }
        return bytes;
    }
}
