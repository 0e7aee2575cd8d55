package org.waymark.authoring;

import java.util.List;
import java.util.Optional;
import org.waymark.authoring.DraftEdit.Body;
import org.waymark.authoring.DraftEdit.Fields;
import org.waymark.authoring.DraftEdit.Front;
import org.waymark.authoring.DraftEdit.Heading;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.content.edit.Edit;
import org.waymark.content.edit.Value;

/** Other words of one text in one language, as an edit of its file. */
public final class TextEdit {

    private static final String FRONT = "front:";
    private static final String HEADING = "heading:";

    private TextEdit() {}

    /** What a text says in a language, in a file that says this; nothing where there is no such text. */
    public static Optional<String> words(String file, TextSpot spot, Language language) {
        return CourseTexts.read(spot.path(language), file).in(spot, language);
    }

    /**
     * The edit; nothing where the file has no place for such a text.
     *
     * @param file what the whole file says now
     */
    public static Optional<DraftEdit> of(String file, TextSpot spot, Language language, String words) {
        return TextSpot.isLesson(spot.file())
                ? inLesson(spot.place(), words)
                : YamlTexts.read(file, spot.file())
                        .flatMap(it -> Optional.ofNullable(it.get(spot.place())))
                        .map(it -> inYaml(it, spot, language, words));
    }

    private static Optional<DraftEdit> inLesson(String place, String words) {
        if (place.startsWith(FRONT)) {
            return Optional.of(new Front(place.substring(FRONT.length()), words));
        }
        var isHeading = place.startsWith(HEADING);
        return Optional.of(isHeading ? place.substring(HEADING.length()) : place)
                .filter(Slug::isValid)
                .map(Slug::new)
                .map(it -> isHeading ? new Heading(it, words) : new Body(it, words));
    }

    private static DraftEdit inYaml(YamlTexts.Found text, TextSpot spot, Language language, String words) {
        return new Fields(spot.place() + "/" + language.tag(), List.of(edit(text, language, words)), words);
    }

    /** A text that is emptied goes with its language, unless it is in no other. */
    private static Edit edit(YamlTexts.Found text, Language language, String words) {
        var at = text.at().key(language.tag());
        if (!text.words().containsKey(language)) {
            return new Edit.Put(text.at(), text.words().size(), language.tag(), new Value.Text(words));
        }
        return words.isBlank() && text.words().size() > 1 ? new Edit.Drop(at) : new Edit.Write(at, words);
    }
}
