package org.waymark.roster;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A list that somebody works on: as it was handed over, as it is read, and what was written anew and decided about its lines. */
public final class Draft {

    /** The longest file, in bytes. */
    public static final int LONGEST = 1 << 20;

    private final Optional<String> file;
    private final byte[] bytes;
    private final Encoding encoding;
    private final Sheet sheet;
    private final Map<Integer, Line> rewritten;
    private final Map<Integer, Decision> decisions;

    private Draft(
            Optional<String> file,
            byte[] bytes,
            Encoding encoding,
            Sheet sheet,
            Map<Integer, Line> rewritten,
            Map<Integer, Decision> decisions) {
        this.file = file;
        this.bytes = bytes;
        this.encoding = encoding;
        this.sheet = sheet;
        this.rewritten = Map.copyOf(rewritten);
        this.decisions = Map.copyOf(decisions);
    }

    /** Guesses how the file is meant. */
    public static Draft ofFile(String name, byte[] bytes) {
        if (bytes.length > LONGEST) {
            throw new IllegalArgumentException("a list has at most " + LONGEST + " bytes");
        }
        var encoding = Encoding.of(bytes);
        return new Draft(Optional.of(name), bytes, encoding, Sheet.of(encoding.read(bytes)), Map.of(), Map.of());
    }

    public static Draft ofText(String text) {
        return new Draft(
                Optional.empty(),
                text.getBytes(StandardCharsets.UTF_8),
                Encoding.UTF_8,
                Sheet.of(text),
                Map.of(),
                Map.of());
    }

    /** What the file is called; empty where the list was typed. */
    public Optional<String> file() {
        return file;
    }

    /** What was typed; empty where there is a file. */
    public String text() {
        return file.isPresent() ? "" : encoding.read(bytes);
    }

    public Encoding encoding() {
        return encoding;
    }

    public Sheet sheet() {
        return sheet;
    }

    /** Whether it can be looked at: there is somebody in it, not too many, and it is known where the names are. */
    public boolean isReadable() {
        return !sheet.body().isEmpty() && !sheet.isTooLong() && sheet.hasNames();
    }

    public Draft encoded(Encoding chosen) {
        return new Draft(file, bytes, chosen, Sheet.of(chosen.read(bytes)), rewritten, decisions);
    }

    public Draft separated(Separator chosen) {
        return read(_ -> Sheet.of(encoding.read(bytes), chosen));
    }

    public Draft headed(boolean firstNamesColumns) {
        return read(it -> it.with(firstNamesColumns));
    }

    public Draft holding(int column, Column content) {
        return read(it -> it.with(column, content));
    }

    private Draft read(UnaryOperator<Sheet> reading) {
        return new Draft(file, bytes, encoding, reading.apply(sheet), rewritten, decisions);
    }

    /** With a line as somebody has written it anew; what was decided about it may no longer be meant. */
    public Draft rewritten(Line line) {
        var lines = new HashMap<>(rewritten);
        lines.put(line.number(), line);
        return new Draft(file, bytes, encoding, sheet, lines, decided(line.number(), Optional.empty()).decisions);
    }

    /** With this decided about a line, or nothing any more. */
    public Draft decided(int line, Optional<Decision> decision) {
        return decided(List.of(line), decision);
    }

    public Draft decided(List<Integer> lines, Optional<Decision> decision) {
        var changed = new HashMap<>(decisions);
        lines.forEach(line -> decision.ifPresentOrElse(it -> changed.put(line, it), () -> changed.remove(line)));
        return new Draft(file, bytes, encoding, sheet, rewritten, changed);
    }

    /** The lines to be brought in, where it {@link #isReadable}. */
    public Listing listing() {
        return new Listing(
                sheet.lines().stream()
                        .map(line -> rewritten.getOrDefault(line.number(), line))
                        .toList(),
                decisions);
    }
}
