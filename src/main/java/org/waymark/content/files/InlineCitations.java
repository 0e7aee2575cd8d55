package org.waymark.content.files;

import java.util.List;
import org.waymark.base.Citation;
import org.waymark.base.LocalizedText;
import org.waymark.content.markdown.LessonMarkdown;

/** The {@code [[source ¶1]]} citations and {@code term:} links in a Markdown text of a YAML file. */
final class InlineCitations {

    private InlineCitations() {}

    /** Every place cited in any language; what lessons may not contain is reported here too, on the line of the language. */
    static List<Citation> of(LocalizedText text, Fields fields, String key) {
        return text.languages().stream()
                .flatMap(language -> {
                    var line = fields.line(key, language);
                    LessonStatements.checkTables(text.in(language), fields.file(), _ -> line);
                    var statements =
                            LessonStatements.of(LessonMarkdown.parse(text.in(language)), fields.file(), _ -> line);
                    return statements.citedBetween(0, Integer.MAX_VALUE).stream();
                })
                .distinct()
                .toList();
    }
}
