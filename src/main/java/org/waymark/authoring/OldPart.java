package org.waymark.authoring;

import java.util.List;
import java.util.stream.Stream;
import org.waymark.base.Language;
import org.waymark.base.Slug;

/** A part of a course that somebody takes away. */
public sealed interface OldPart {

    /** What it is called in the files. */
    Slug id();

    /** The files in which it stands. */
    List<String> paths();

    /** A lesson, in all languages. */
    record Lesson(Slug id) implements OldPart {
        @Override
        public List<String> paths() {
            return Stream.of(Language.values())
                    .map(it -> CourseParts.lesson(id, it))
                    .toList();
        }
    }

    /** A section of a lesson, in all languages. */
    record Section(Slug lesson, Slug id) implements OldPart {
        @Override
        public List<String> paths() {
            return new Lesson(lesson).paths();
        }
    }

    /** A bank with its questions. */
    record Bank(Slug id) implements OldPart {
        @Override
        public List<String> paths() {
            return List.of(CourseParts.bank(id));
        }
    }

    /** A quiz. */
    record Quiz(Slug id) implements OldPart {
        @Override
        public List<String> paths() {
            return List.of(CourseParts.quiz(id));
        }
    }

    /** A scenario. */
    record Scenario(Slug id) implements OldPart {
        @Override
        public List<String> paths() {
            return List.of(CourseParts.scenario(id));
        }
    }
}
