package org.waymark.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.authoring.DraftEdit.Begun;
import org.waymark.authoring.DraftEdit.Body;
import org.waymark.authoring.DraftEdit.Fields;
import org.waymark.authoring.DraftEdit.Front;
import org.waymark.authoring.DraftEdit.Heading;
import org.waymark.authoring.DraftEdit.OfSection;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.content.edit.Edit;
import org.waymark.content.edit.LessonDocument;
import org.waymark.content.edit.LessonDocument.Words;
import org.waymark.content.edit.Value;

/** Other words of one text in one language, as an edit of its file. */
public final class TextEdit {

    private static final String FRONT = "front:";

    private TextEdit() {}

    /** What a text says in a language, in a file that says this; nothing where there is no such text. */
    public static Optional<String> words(String file, TextSpot spot, Language language) {
        return CourseTexts.read(spot.path(language), file).in(spot, language);
    }

    /**
     * The edit; nothing where neither the file nor its source has a place for such a text.
     *
     * @param file what the whole file says now
     * @param source what the file in the language of the course says; the same where one file has all languages
     */
    public static Optional<DraftEdit> of(String file, String source, TextSpot spot, Language language, String words) {
        return TextSpot.isLesson(spot.file())
                ? inLesson(
                        sections(file, spot.path(language)), sections(source, spot.path(language)), spot.place(), words)
                : YamlTexts.read(file, spot.file())
                        .flatMap(it -> Optional.ofNullable(it.get(spot.place())))
                        .map(it -> inYaml(it, spot, language, words));
    }

    private static List<Words> sections(String lesson, String path) {
        return LessonDocument.read(lesson, path, new ArrayList<>())
                .map(LessonDocument::sections)
                .orElse(List.of());
    }

    private static Optional<DraftEdit> inLesson(List<Words> there, List<Words> source, String place, String words) {
        if (place.startsWith(FRONT)) {
            return Optional.of(new Front(place.substring(FRONT.length()), words));
        }
        var isHeading = place.startsWith(DraftEdit.HEADING);
        return Optional.of(isHeading ? place.substring(DraftEdit.HEADING.length()) : place)
                .filter(Slug::isValid)
                .map(Slug::new)
                .flatMap(it -> inSection(there, source, isHeading ? new Heading(it, words) : new Body(it, words)));
    }

    /** A section that is not there yet begins under the heading that it has in the source. */
    private static Optional<DraftEdit> inSection(List<Words> there, List<Words> source, OfSection edit) {
        if (ids(there).contains(edit.section())) {
            return Optional.of(edit);
        }
        var at = ids(source).indexOf(edit.section());
        return at < 0
                ? Optional.empty()
                : Optional.of(new Begun(
                        edit, ids(source).subList(0, at), source.get(at).heading()));
    }

    private static List<Slug> ids(List<Words> sections) {
        return sections.stream().map(Words::id).toList();
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
