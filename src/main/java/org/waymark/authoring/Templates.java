package org.waymark.authoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.base.Citation;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.content.edit.Edit;
import org.waymark.content.edit.LessonDocument;
import org.waymark.content.edit.Trail;
import org.waymark.content.edit.Value;
import org.waymark.content.edit.YamlDocument;

/**
 * Small files with which parts of a course are begun: what has no error, and says in three languages what is to be written where. The
 * files together are a course; what they call by ids of their own is called otherwise where they become part of another one.
 */
final class Templates {

    static final String COURSE = "first-course";
    static final String MODULE = "first-module";
    static final String LESSON = "first-lesson";
    static final String BANK = "first-bank";
    static final String QUESTION = "first-question";
    static final String CHECK = "first-check";
    static final String SCENARIO = "first-scenario";
    static final String OBJECTIVE = "first-objective";

    /** What the templates cite. */
    static final String PLACE = "first-source ¶1";

    private final Map<String, String> names;
    private final Pattern all;

    private Templates(Map<String, String> names) {
        this.names = Map.copyOf(names);
        this.all = Pattern.compile(names.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|")));
    }

    /** For a new course. */
    static Templates course(Slug course) {
        return new Templates(Map.of(COURSE, course.value()));
    }

    /**
     * For a part of a course.
     *
     * @param place what is cited instead of what the templates cite
     * @param names what stands instead of the ids of the templates
     */
    static Templates part(Citation place, Map<String, Slug> names) {
        var instead = new HashMap<String, String>();
        names.forEach((from, to) -> instead.put(from, to.value()));
        instead.put(PLACE, place.toString());
        return new Templates(instead);
    }

    /** A file as it is begun; all names change at once, since one may be what another was. */
    String text(String file) {
        return all.matcher(read(file))
                .replaceAll(it -> Matcher.quoteReplacement(names.getOrDefault(it.group(), it.group())));
    }

    /** A YAML file as it is begun, with this title, and other things said in it. */
    String titled(String file, PartName name, List<Edit> more) {
        return Together.edited(
                text(file),
                file,
                Stream.concat(titles(name).stream(), more.stream()).toList());
    }

    /** Languages for which nobody typed a title have none, so that the check says so. */
    private static List<Edit> titles(PartName name) {
        var edits = new ArrayList<Edit>();
        for (var language : Language.values()) {
            var at = Trail.to("title", language.tag());
            edits.add(name.in(language).<Edit>map(it -> new Edit.Write(at, it)).orElseGet(() -> new Edit.Drop(at)));
        }
        return edits;
    }

    /** As {@link #titled}, for what becomes a part of a file. */
    Value value(String file, PartName name, List<Edit> more) {
        return YamlDocument.read(titled(file, name, more), file, new ArrayList<>())
                .orElseThrow()
                .value();
    }

    /** A lesson in one language as it is begun. */
    String lesson(Language language, String title) {
        var file = "lesson/" + language.tag() + ".md";
        return LessonDocument.read(text(file), file, new ArrayList<>())
                .orElseThrow()
                .withFront("title", title)
                .text();
    }

    /** The text of a section as it is begun. */
    String section(Language language) {
        return text("section/" + language.tag() + ".md").strip();
    }

    private static String read(String file) {
        try (var stream = Templates.class.getResourceAsStream("/authoring/templates/" + file)) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the template " + file + " cannot be read", e);
        }
    }
}
