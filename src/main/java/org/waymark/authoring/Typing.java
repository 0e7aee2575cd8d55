package org.waymark.authoring;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.waymark.authoring.DraftEdit.Begun;
import org.waymark.authoring.DraftEdit.Body;
import org.waymark.authoring.DraftEdit.Fields;
import org.waymark.authoring.DraftEdit.Front;
import org.waymark.authoring.DraftEdit.Heading;
import org.waymark.authoring.DraftEdit.OfSection;
import org.waymark.authoring.DraftEdit.Whole;
import org.waymark.authoring.Saving.Why;
import org.waymark.content.edit.Edit;
import org.waymark.content.edit.EditRefused;
import org.waymark.content.edit.LessonDocument;
import org.waymark.content.edit.LessonDocument.Words;
import org.waymark.content.edit.YamlDocument;
import org.waymark.content.files.BankReading;

/** The text of a file after something was typed into it, or why it has no place there. */
sealed interface Typing {

    record Fits(String text) implements Typing {}

    record Refused(Why why) implements Typing {}

    /** What a language of a lesson begins with. */
    String NEW_LESSON = """
            ---
            title: ""
            summary: ""
            ---
            """;

    static Typing into(String text, String path, DraftEdit edit) {
        if (edit.isTooLong()) {
            return new Refused(Why.TOO_LONG);
        }
        return switch (edit) {
            case Whole whole -> checked(whole.words());
            case OfSection part -> inLesson(text, path, it -> typed(it, part));
            case Begun begun -> inLesson(text, path, it -> begun(it, begun));
            case Front front -> inLesson(text, path, it -> it.withFront(front.key(), front.words()));
            case Fields fields -> inYaml(text, path, fields.edits());
        };
    }

    private static LessonDocument typed(LessonDocument lesson, OfSection edit) {
        return switch (edit) {
            case Body body -> lesson.withBody(body.section(), body.words());
            case Heading heading -> lesson.withHeading(heading.section(), heading.words());
        };
    }

    /** Behind the last of those that come before it. */
    private static LessonDocument begun(LessonDocument lesson, Begun begun) {
        var there = lesson.sections().stream().map(Words::id).toList();
        var index = begun.before().stream().mapToInt(there::indexOf).max().orElse(-1) + 1;
        return lesson.withSection(
                index,
                switch (begun.edit()) {
                    case Body body -> new Words(body.section(), begun.heading(), body.words());
                    case Heading heading -> new Words(heading.section(), heading.words(), "");
                });
    }

    private static Typing inLesson(String text, String path, UnaryOperator<LessonDocument> edit) {
        Optional<LessonDocument> lesson =
                LessonDocument.read(text.isBlank() ? NEW_LESSON : text, path, new ArrayList<>());
        if (lesson.isEmpty()) {
            return new Refused(Why.UNREADABLE);
        }
        try {
            return checked(edit.apply(lesson.get()).text());
        } catch (EditRefused _) {
            return new Refused(Why.NO_PLACE);
        }
    }

    private static Typing inYaml(String text, String path, List<Edit> edits) {
        var document = YamlDocument.read(text, path, new ArrayList<>());
        if (document.isEmpty()) {
            return new Refused(Why.UNREADABLE);
        }
        try {
            var after = document.get();
            for (var edit : edits) {
                after = after.with(edit);
            }
            return checked(after.text());
        } catch (EditRefused _) {
            return new Refused(Why.NO_PLACE);
        }
    }

    private static Typing checked(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length > BankReading.LARGEST
                ? new Refused(Why.TOO_LONG)
                : new Fits(text);
    }
}
