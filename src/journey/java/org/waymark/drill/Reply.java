package org.waymark.drill;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What came back for one request, unpacked. */
public record Reply(int status, List<String> head, String text) {

    /** The values of a header line, whose name is given in lower case. */
    Stream<String> headers(String name) {
        return head.stream()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name + ":"))
                .map(line -> line.substring(name.length() + 1).strip());
    }

    Optional<String> header(String name) {
        return headers(name).findFirst();
    }
}
