package org.waymark.content.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.waymark.base.Slug;
import org.waymark.content.Lesson;

/** Which sections of a lesson have been read; whoever wishes to know hears of each new one once. */
final class ReadSections {

    private final Lesson lesson;
    private final Set<Slug> read;
    private final List<Consumer<Slug>> listeners = new ArrayList<>();

    ReadSections(Lesson lesson, Set<Slug> read) {
        this.lesson = lesson;
        this.read = new HashSet<>(read);
        this.read.removeIf(section -> lesson.section(section).isEmpty());
    }

    boolean contains(Slug section) {
        return read.contains(section);
    }

    int count() {
        return read.size();
    }

    /** Listeners are told in the order in which they came. */
    void onRead(Consumer<Slug> listener) {
        listeners.add(listener);
    }

    /** What is no section of the lesson, or was read before, changes nothing. */
    void read(Slug section) {
        if (lesson.section(section).isPresent() && read.add(section)) {
            listeners.forEach(listener -> listener.accept(section));
        }
    }
}
