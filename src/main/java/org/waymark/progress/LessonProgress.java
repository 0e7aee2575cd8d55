package org.waymark.progress;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waymark.base.Slug;
import org.waymark.content.Lesson;
import org.waymark.content.Section;

/**
 * How far a lesson has been read: it is done when all sections it has now are read.
 *
 * @param read the sections it has now that were read, in no particular order
 */
public record LessonProgress(Lesson lesson, List<SectionDone> read) implements ActivityProgress {

    public LessonProgress {
        read = List.copyOf(read);
    }

    static LessonProgress of(Lesson lesson, Doings doings) {
        var read = doings.sections().stream()
                .filter(done -> done.lesson().equals(lesson.id()))
                .filter(done -> lesson.section(done.section()).isPresent())
                .toList();
        return new LessonProgress(lesson, read);
    }

    @Override
    public Lesson activity() {
        return lesson;
    }

    public int sectionsRead() {
        return read.size();
    }

    public int sectionCount() {
        return lesson.sections().size();
    }

    /** Minutes of its reading time that are behind the learner. */
    public double minutesRead() {
        return sectionCount() == 0 ? 0 : (double) lesson.minutes() * sectionsRead() / sectionCount();
    }

    /** The section to go on with; empty when all are read. */
    public Optional<Section> firstUnread() {
        return lesson.sections().stream()
                .filter(section -> !hasRead(section.id()))
                .findFirst();
    }

    /** The section with this id, if the lesson has it and it was not read yet. */
    public Optional<Section> unread(Slug section) {
        return lesson.section(section).filter(it -> !hasRead(it.id()));
    }

    /** Counts the sections from 1. */
    public int numberOf(Section section) {
        return lesson.sections().indexOf(section) + 1;
    }

    private boolean hasRead(Slug section) {
        return read.stream().anyMatch(done -> done.section().equals(section));
    }

    @Override
    public boolean isBegun() {
        return !read.isEmpty();
    }

    @Override
    public boolean isDone() {
        return isBegun() && sectionsRead() == sectionCount();
    }

    @Override
    public Optional<Instant> lastAt() {
        return read.stream().map(SectionDone::at).max(Comparator.naturalOrder());
    }
}
