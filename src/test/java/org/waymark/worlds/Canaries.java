package org.waymark.worlds;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words that are in everything of a class and in nothing else.
 *
 * @param world in what everybody of the class may read: its name, its teachers, what is said about the work, a learner's own grades
 * @param roster in what is for those who run it: names of learners to others, groups, why somebody was removed
 * @param granted in what is for those who assign: why somebody has more time
 * @param written in what learners wrote, which is for those who follow or mark, and for whoever wrote it
 */
record Canaries(String world, String roster, String granted, String written) {

    static final Canaries A = new Canaries("Zümrüdquşu", "Sığırçınlar", "Bayquşlar", "Turnaquşu");
    static final Canaries B = new Canaries("Ankaquşları", "Qaratoyuqlar", "Hüdhüdlər", "Leyləkquşu");

    Set<String> all() {
        return Stream.of(world, roster, granted, written).collect(Collectors.toSet());
    }
}
