package org.waymark.interchange;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import org.waymark.base.Slug;

/** Which bank the questions of a category go to: where a file has several categories with questions, each has its own. */
final class MoodleBanks {

    static final String CATEGORY = "category";

    private final Map<String, Slug> banks = new HashMap<>();
    private final Slug usual;

    /**
     * The banks for a file.
     *
     * @param usual where questions go that have no category, or all the same
     */
    MoodleBanks(XmlElement root, Slug usual) {
        this.usual = usual;
        var used = new LinkedHashSet<String>();
        var path = "";
        for (var question : root.children()) {
            if (question.attribute("type").equals(CATEGORY)) {
                path = path(question);
            } else {
                used.add(path);
            }
        }
        if (used.size() > 1) {
            var slugs = new Slugs();
            slugs.of(usual.value(), usual.value());
            used.forEach(it ->
                    DraftFiling.last(it).ifPresent(last -> banks.put(it, slugs.of(usual + "-" + last, usual.value()))));
        }
    }

    Slug of(String path) {
        return banks.getOrDefault(path, usual);
    }

    /** Where a category lies below the others. */
    static String path(XmlElement category) {
        return category.word(CATEGORY);
    }
}
