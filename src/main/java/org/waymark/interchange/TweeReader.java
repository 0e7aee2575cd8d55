package org.waymark.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads Twee 3 in one pass. What cannot be read is reported with its line, and what can be is read nevertheless. */
public final class TweeReader {

    /** The most characters that are read; Twine's own editor is slow long before. */
    public static final int LONGEST = Lines.LONGEST;

    static final int MOST_PASSAGES = 5_000;

    private static final String TITLE = "StoryTitle";
    private static final String DATA = "StoryData";

    private final Report report;
    private final List<TweePassage> passages = new ArrayList<>();
    private Optional<String> title = Optional.empty();
    private TweeStory.Data data = TweeStory.Data.NONE;

    private TweeReader(String file) {
        this.report = new Report(file);
    }

    /**
     * The story in a text.
     *
     * @param file what problems call it
     */
    public static TweeReading read(String text, String file) {
        var reader = new TweeReader(file);
        var isStory = Lines.of(text, reader.report).filter(reader::read).isPresent();
        return new TweeReading(
                isStory ? Optional.of(new TweeStory(reader.title, reader.data, reader.passages)) : Optional.empty(),
                reader.report.problems());
    }

    private boolean read(List<String> lines) {
        var first = headerFrom(0, lines);
        if (first == lines.size()) {
            return report.fails(0, "interchange.problem.no-passage");
        }
        for (var i = 0; i < first; i++) {
            if (!lines.get(i).isBlank()) {
                report.warn(i + 1, "interchange.problem.before-first", Report.shortened(lines.get(i)));
                break;
            }
        }
        return readPassages(first, lines);
    }

    private boolean readPassages(int first, List<String> lines) {
        var count = 0;
        for (int header = first, next; header < lines.size(); header = next) {
            next = headerFrom(header + 1, lines);
            if (++count > MOST_PASSAGES) {
                return report.fails(header + 1, "interchange.problem.too-many-passages", "" + MOST_PASSAGES);
            }
            take(header, lines.get(header), lines.subList(header + 1, next));
        }
        if (passages.isEmpty()) {
            return report.fails(0, "interchange.problem.no-passage");
        }
        return true;
    }

    private static int headerFrom(int from, List<String> lines) {
        var i = from;
        while (i < lines.size() && !lines.get(i).startsWith(TweeHeader.MARK)) {
            i++;
        }
        return i;
    }

    private void take(int index, String line, List<String> content) {
        var header = TweeHeader.read(line);
        if (header.metadata().isEmpty()) {
            report.warn(index + 1, "interchange.problem.metadata", header.name());
        }
        var text = text(content);
        switch (header.name()) {
            case "" -> report.fails(index + 1, "interchange.problem.nameless");
            case TITLE -> title = Optional.of(text.strip()).filter(it -> !it.isEmpty());
            case DATA -> takeData(index + 1, text);
            default ->
                passages.add(new TweePassage(
                        header.name(), header.tags(), header.metadata().orElse(Map.of()), text, index + 1));
        }
    }

    private static String text(List<String> content) {
        var end = content.size();
        while (end > 0 && content.get(end - 1).isBlank()) {
            end--;
        }
        return String.join(
                "\n", content.subList(0, end).stream().map(TweeReader::line).toList());
    }

    /** Twine writes a backslash before a line that would look like a header. */
    private static String line(String written) {
        return TweeWriter.LOOKS_KEPT.matcher(written).lookingAt() ? written.substring(1) : written;
    }

    private void takeData(int line, String text) {
        var members = Json.members(text);
        if (members.isEmpty()) {
            report.warn(line, "interchange.problem.data");
        }
        members.ifPresent(it -> data = new TweeStory.Data(
                it.text("ifid"),
                it.text("format"),
                it.text("format-version").or(() -> it.text("formatVersion")),
                it.text("start"),
                it.values().get("tag-colors") instanceof Json.Members colours ? colours.texts() : Map.of()));
    }
}
