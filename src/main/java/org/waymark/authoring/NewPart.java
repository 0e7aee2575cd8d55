package org.waymark.authoring;

import java.util.List;
import java.util.Optional;
import org.waymark.base.Slug;

/** A part of a course that somebody begins. */
public sealed interface NewPart {

    PartName name();

    /** A module at the end of the course; as none is empty, its first lesson comes with it. */
    record Module(PartName name, PartName lesson, List<Slug> objectives) implements NewPart {
        public Module {
            objectives = List.copyOf(objectives);
        }
    }

    /** A lesson at the end of a module. */
    record Lesson(PartName name, Slug module, List<Slug> objectives) implements NewPart {
        public Lesson {
            objectives = List.copyOf(objectives);
        }
    }

    /**
     * A section of a lesson, in all languages that it has.
     *
     * @param after the section behind which it stands; without one, it is the last before the one that closes the lesson
     */
    record Section(PartName name, Slug lesson, Optional<Slug> after) implements NewPart {

        /** The last one before the one that closes the lesson. */
        public Section(PartName name, Slug lesson) {
            this(name, lesson, Optional.empty());
        }
    }

    /** A bank with one question that serves an objective; a bank has no title of its own. */
    record Bank(PartName name, Slug objective) implements NewPart {}

    /**
     * A quiz at the end of a module.
     *
     * @param after the lesson that it checks, where it checks one
     */
    record Quiz(PartName name, Slug module, Optional<Slug> after, Slug bank) implements NewPart {}

    /** A scenario at the end of a module. */
    record Scenario(PartName name, Slug module) implements NewPart {}
}
