package org.waymark.interchange;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.waymark.base.Language;

/** What stands in which column of a table of questions. */
final class TableHead {

    static final String ID = "id";
    static final String KIND = "kind";
    static final String OBJECTIVE = "objective";
    static final String LEVEL = "level";
    static final String DIFFICULTY = "difficulty";
    static final String TAGS = "tags";
    static final String RIGHT = "right";
    static final String PROMPT = "prompt";
    static final String EXPLANATION = "explanation";

    /** As many as the names of columns count to. */
    static final int MOST_ANSWERS = 20;

    private static final Set<String> SINGLE = Set.of(ID, KIND, OBJECTIVE, LEVEL, DIFFICULTY, TAGS, RIGHT);
    private static final Pattern TEXT =
            Pattern.compile("(prompt|explanation|(?:answer|feedback) (?:[1-9]|1[0-9]|20))(?: (tr|az|en))?");

    private final Map<String, Integer> single = new HashMap<>();
    private final Map<String, Map<Language, Integer>> texts = new HashMap<>();

    private TableHead() {}

    /**
     * The columns that a row names.
     *
     * @param language the one of columns that name none
     */
    static Optional<TableHead> of(TableRow row, Language language, Report report) {
        var head = new TableHead();
        for (var i = 0; i < row.cells().size(); i++) {
            var name = row.cell(i).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
            if (!name.isEmpty() && !head.take(name, i, language)) {
                report.fails(row.at(i), "interchange.problem.table-column", Report.shortened(name));
            }
        }
        if (!head.texts.containsKey(PROMPT)) {
            report.fails(row.number(), "interchange.problem.table-no-prompt");
        }
        return Optional.of(head).filter(_ -> !report.hasErrors());
    }

    private boolean take(String name, int column, Language language) {
        if (SINGLE.contains(name)) {
            return single.putIfAbsent(name, column) == null;
        }
        var text = TEXT.matcher(name);
        if (!text.matches()) {
            return false;
        }
        var named = Optional.ofNullable(text.group(2)).flatMap(Language::tagged).orElse(language);
        return texts.computeIfAbsent(text.group(1), _ -> new LinkedHashMap<>()).putIfAbsent(named, column) == null;
    }

    String cell(String name, TableRow row) {
        return Optional.ofNullable(single.get(name)).map(row::cell).orElse("");
    }

    /** The place of a cell; that of the row where there is no such column. */
    Spot at(String name, TableRow row) {
        return Optional.ofNullable(single.get(name))
                .or(() -> texts.getOrDefault(name, Map.of()).values().stream().findFirst())
                .map(row::at)
                .orElseGet(() -> row.at(0));
    }

    /** The languages of a text, and its columns in them. */
    Map<Language, Integer> columns(String name) {
        return texts.getOrDefault(name, Map.of());
    }
}
