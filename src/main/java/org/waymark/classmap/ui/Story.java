package org.waymark.classmap.ui;

import java.util.List;
import org.waymark.base.Citation;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.classmap.ClassMap;
import org.waymark.classmap.Counted;
import org.waymark.content.Course;
import org.waymark.scenario.Choice;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.Task;
import org.waymark.scenario.Way;

/** A scenario, what was counted in it, and the language in which it is shown. */
record Story(Course course, Scenario scenario, ClassMap map, Language language) {

    Counted counted() {
        return map.here();
    }

    /** The places to which a choice can lead, each once. */
    static List<Slug> ends(Choice choice) {
        return choice.ways().stream().map(Way::to).distinct().toList();
    }

    /** The id and the title of a place. */
    String named(Slug place) {
        return scenario.place(place)
                .map(it -> place + " · " + it.title().in(language))
                .orElse(place.value());
    }

    /** A paragraph as it stands on a citation mark. */
    String sign(Citation citation) {
        var sign = course.source(citation.source())
                .map(it -> it.sign())
                .orElse(citation.source().value());
        return sign + " " + citation.anchor();
    }

    List<Task.Checkpoint> checkpoints() {
        return scenario.tasks()
                .filter(Task.Checkpoint.class::isInstance)
                .map(Task.Checkpoint.class::cast)
                .toList();
    }
}
