package org.waymark.authoring.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.waymark.base.Language;
import org.waymark.content.edit.FilePart;

/** What parts of a file are called on pages: sections by their headings, everything else by the keys that lead there. */
record SpokenPart(Component asker, String path) {

    private static final String LESSON = ".md";
    private static final Pattern HEADING = Pattern.compile("^ {0,3}##[ ]+(.+?)[ ]+\\{#", Pattern.MULTILINE);

    /** @param texts in which a heading may be found, the one to be preferred first */
    String of(List<String> trail, Stream<String> texts) {
        if (trail.isEmpty()) {
            return asker.getTranslation("authoring.merge.whole-file");
        }
        if (trail.stream().noneMatch(FilePart::isNamed)) {
            return asker.getTranslation("authoring.merge.around");
        }
        if (path.endsWith(LESSON)) {
            return inLesson(trail.getFirst(), texts);
        }
        return trail.stream().filter(FilePart::isNamed).map(FilePart::name).collect(joining(" › "));
    }

    private String inLesson(String key, Stream<String> texts) {
        return switch (key) {
            case "title" -> asker.getTranslation("authoring.merge.title-of-lesson");
            case "summary" -> asker.getTranslation("authoring.merge.summary-of-lesson");
            default -> texts.flatMap(it -> heading(it).stream()).findFirst().orElse(FilePart.name(key));
        };
    }

    private static Optional<String> heading(String text) {
        return HEADING.matcher(text).results().map(it -> it.group(1)).findFirst();
    }

    /** The component, marked as being in the language of the file where the file has one. */
    <C extends Component> C spoken(C text) {
        if (path.endsWith(LESSON)) {
            var name = path.substring(path.lastIndexOf('/') + 1, path.length() - LESSON.length());
            Language.tagged(name).ifPresent(it -> text.getElement().setAttribute("lang", it.tag()));
        }
        return text;
    }
}
