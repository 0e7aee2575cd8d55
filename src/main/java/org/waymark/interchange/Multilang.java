package org.waymark.interchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.waymark.base.Language;

/**
 * A text of Moodle that is there in several languages, as its filters know it: {@code <span lang="tr" class="multilang">} behind each other, or
 * {@code {mlang tr}} and {@code {mlang}} around each.
 */
final class Multilang {

    private static final Pattern SPAN = Pattern.compile(
            "<span\\b(?=[^<>]{0,200}\\bclass\\s?=\\s?[\"']multilang[\"'])[^<>]{0,200}\\blang\\s?=\\s?[\"']([a-zA-Z_-]{2,10})[\"'][^<>]{0,200}>",
            Pattern.CASE_INSENSITIVE);
    private static final String SPAN_END = "</span>";
    private static final Pattern BLOCK = Pattern.compile("\\{mlang ([a-zA-Z_, -]{2,40})}");
    private static final String BLOCK_END = "{mlang}";
    private static final String OTHER = "other";

    /** A part of a text with the languages that it is for. */
    private record Block(int from, int to, List<String> languages, String text) {}

    private final String wanted;
    private boolean hasOthers;

    Multilang(Language wanted) {
        this.wanted = wanted.tag();
    }

    /** Whether something was left out that is in another language; nothing was since it was asked the last time. */
    boolean hadOthers() {
        var had = hasOthers;
        hasOthers = false;
        return had;
    }

    /** The text in the wanted language, or in the first one where it lacks that. */
    String only(String text) {
        var spans = spans(text);
        return spans.contains(BLOCK_END) ? blocks(spans) : spans;
    }

    private String spans(String text) {
        var out = new StringBuilder();
        var span = SPAN.matcher(text);
        var from = 0;
        while (span.find(from)) {
            out.append(text, from, span.start());
            from = span.start();
            var row = new LinkedHashMap<String, String>();
            while (span.find(from) && text.substring(from, span.start()).isBlank()) {
                var end = text.indexOf(SPAN_END, span.end());
                if (end < 0) {
                    break;
                }
                row.putIfAbsent(language(span.group(1)), text.substring(span.end(), end));
                from = end + SPAN_END.length();
            }
            if (row.isEmpty()) {
                break;
            }
            hasOthers |= row.size() > 1;
            out.append(row.getOrDefault(wanted, row.firstEntry().getValue()));
        }
        return out.append(text, from, text.length()).toString();
    }

    /** Where no block is in the wanted language, those count that are for all others. */
    private String blocks(String text) {
        var blocks = found(text);
        var languages = blocks.stream()
                .flatMap(it -> it.languages().stream())
                .distinct()
                .toList();
        var meant = Stream.of(wanted, OTHER)
                .filter(languages::contains)
                .findFirst()
                .or(() -> languages.stream().findFirst());
        var out = new StringBuilder();
        var from = 0;
        for (var block : blocks) {
            var isMeant = meant.filter(block.languages()::contains).isPresent();
            out.append(text, from, block.from()).append(isMeant ? block.text() : "");
            hasOthers |= !isMeant;
            from = block.to();
        }
        return out.append(text, from, text.length()).toString();
    }

    private static List<Block> found(String text) {
        var blocks = new ArrayList<Block>();
        var begin = BLOCK.matcher(text);
        var from = 0;
        while (begin.find(from)) {
            var end = text.indexOf(BLOCK_END, begin.end());
            if (end < 0) {
                break;
            }
            from = end + BLOCK_END.length();
            var languages = Stream.of(begin.group(1).split("[, ]+"))
                    .map(Multilang::language)
                    .toList();
            blocks.add(new Block(begin.start(), from, languages, text.substring(begin.end(), end)));
        }
        return blocks;
    }

    /** {@code en_us} is English. */
    private static String language(String tag) {
        return tag.toLowerCase(Locale.ROOT).split("[_-]", 2)[0];
    }
}
