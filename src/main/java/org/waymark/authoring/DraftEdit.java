package org.waymark.authoring;

import java.util.List;
import java.util.Optional;
import org.waymark.base.Slug;
import org.waymark.content.edit.Edit;
import org.waymark.content.edit.Value;

/** What somebody typed into a draft. */
public sealed interface DraftEdit {

    /** A whole lesson is shorter than that; each text is read and laid out again with every pause in typing. */
    int LONGEST_TEXT = 20_000;

    /** What the places of headings begin with. */
    String HEADING = "heading:";

    /** The section of a lesson of which a place is, where it is of one. */
    static Optional<Slug> sectionAt(String place) {
        return Optional.of(place.startsWith(HEADING) ? place.substring(HEADING.length()) : place)
                .filter(Slug::isValid)
                .map(Slug::new);
    }

    /** The words as they were typed. */
    String words();

    /** Where they were typed, as the pages and kept words call it. */
    String place();

    /** Whether one of its texts is longer than any that belongs there; sections and files have lengths of their own. */
    default boolean isTooLong() {
        return switch (this) {
            case Whole _, Body _ -> false;
            case Heading(var _, var words) -> words.length() > LONGEST_TEXT;
            case Front(var _, var words) -> words.length() > LONGEST_TEXT;
            case Begun begun ->
                begun.heading().length() > LONGEST_TEXT || begun.edit().isTooLong();
            case Fields fields -> fields.edits().stream().anyMatch(Fields::isTooLong);
        };
    }

    /** The whole file. */
    record Whole(String words) implements DraftEdit {
        @Override
        public String place() {
            return "";
        }
    }

    /** Something of one section of a lesson. */
    sealed interface OfSection extends DraftEdit {

        Slug section();
    }

    /** The text of a section of a lesson. */
    record Body(Slug section, String words) implements OfSection {
        @Override
        public String place() {
            return section.value();
        }
    }

    /** The heading of a section of a lesson. */
    record Heading(Slug section, String words) implements OfSection {
        @Override
        public String place() {
            return HEADING + section;
        }
    }

    /**
     * Something of a section that this language of a lesson does not have yet; the section begins with it.
     *
     * @param before the sections that come before it in the lesson
     * @param heading what stands above its text, unless that is what was typed
     */
    record Begun(OfSection edit, List<Slug> before, String heading) implements DraftEdit {
        public Begun {
            before = List.copyOf(before);
        }

        @Override
        public String words() {
            return edit.words();
        }

        @Override
        public String place() {
            return edit.place();
        }
    }

    /** What the front matter of a lesson says under a key. */
    record Front(String key, String words) implements DraftEdit {
        @Override
        public String place() {
            return "front:" + key;
        }
    }

    /**
     * Fields of a YAML file, all of them or none. Their trails lead through the text that the page showed.
     *
     * @param place names what was typed into by ids and keys, as rows may move
     * @param edits one after the other, each in the file as the one before left it
     * @param words as they were typed; what is kept where the file has no place for them
     */
    record Fields(String place, List<Edit> edits, String words) implements DraftEdit {

        /** Longer than any place that ids and keys name. */
        public static final int LONGEST_PLACE = 160;

        public Fields {
            edits = List.copyOf(edits);
            if (place.length() > LONGEST_PLACE) {
                throw new IllegalArgumentException("no place has so long a name");
            }
        }

        private static boolean isTooLong(Edit edit) {
            return switch (edit) {
                case Edit.Write(var _, var text) -> text.length() > LONGEST_TEXT;
                case Edit.Put put -> put.key().length() > LONGEST_TEXT || isTooLong(put.value());
                case Edit.Add(var _, var _, var value) -> isTooLong(value);
                case Edit.Drop _, Edit.Move _ -> false;
            };
        }

        private static boolean isTooLong(Value value) {
            return switch (value) {
                case Value.Text(var text) -> text.length() > LONGEST_TEXT;
                case Value.Rows(var entries) -> entries.stream().anyMatch(Fields::isTooLong);
                case Value.Keys(var entries) ->
                    entries.stream().anyMatch(it -> it.key().length() > LONGEST_TEXT || isTooLong(it.value()));
            };
        }
    }
}
