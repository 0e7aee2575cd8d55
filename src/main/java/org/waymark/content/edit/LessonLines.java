package org.waymark.content.edit;

import java.util.ArrayList;
import java.util.List;
import org.waymark.content.files.LessonShape;

/** Where the front matter and the sections of a lesson stand in its text. */
final class LessonLines {

    private final String text;
    private final List<Integer> starts;
    private final LessonShape shape;

    private LessonLines(String text, List<Integer> starts, LessonShape shape) {
        this.text = text;
        this.starts = starts;
        this.shape = shape;
    }

    static LessonLines of(String text, LessonShape shape) {
        var starts = new ArrayList<Integer>();
        starts.add(0);
        for (var at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            starts.add(at + 1);
        }
        return new LessonLines(text, starts, shape);
    }

    /** Where a line begins, counted from 1; behind the last one the text ends. */
    int start(int line) {
        return line <= starts.size() ? starts.get(line - 1) : text.length();
    }

    String line(int line) {
        return text.substring(start(line), start(line + 1)).stripTrailing();
    }

    int frontFrom() {
        return start(2);
    }

    String front() {
        return text.substring(frontFrom(), start(shape.frontMatterEnd()));
    }

    /** The sections without the blank lines behind them. */
    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        for (var i = 0; i < shape.parts().size(); i++) {
            var from = from(i);
            blocks.add(new Block(
                    from,
                    from + text.substring(from, from(i + 1)).stripTrailing().length()));
        }
        return List.copyOf(blocks);
    }

    private int from(int index) {
        return index < shape.parts().size() ? start(shape.parts().get(index).line()) : text.length();
    }

    /** Another text below a heading; the blank lines around it stay. */
    Change body(int index, String words) {
        var from = start(shape.parts().get(index).line() + 1);
        var region = text.substring(from, from(index + 1));
        if (region.isBlank()) {
            var isLineOpen = from == text.length() && !text.endsWith("\n");
            var isTight = region.isEmpty() && from < text.length();
            return Change.insert(from, (isLineOpen ? "\n\n" : "\n") + words + (isTight ? "\n\n" : "\n"));
        }
        var first = region.indexOf(region.strip());
        var line = region.lastIndexOf('\n', first) + 1;
        return new Change(from + line, from + region.stripTrailing().length(), words);
    }

    /** The text of a section before another, or at the end. */
    Change section(int index, String words) {
        if (index < shape.parts().size()) {
            return Change.insert(from(index), words + "\n");
        }
        var gap = text.endsWith("\n\n") ? "" : text.endsWith("\n") ? "\n" : "\n\n";
        return Change.insert(text.length(), gap + words);
    }

    /** A section away with the blank lines behind it, the last one with those before it. */
    Change without(int index) {
        if (index < shape.parts().size() - 1) {
            return new Change(from(index), from(index + 1), "");
        }
        var kept = text.substring(0, from(index)).stripTrailing().length();
        return new Change(kept, text.length(), text.endsWith("\n") ? "\n" : "");
    }
}
