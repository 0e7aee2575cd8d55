package org.waymark.authoring.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.base.Slug;
import org.waymark.content.Course;
import org.waymark.content.Term;

/** Finds the terms of a glossary by any of their words in any language; those whose name fits stand before those whose definition does. */
final class TermSearch {

    private record Entry(Term term, Folded name, Folded all) {}

    private final List<Entry> entries;

    TermSearch(Course course) {
        entries = course.glossary().stream().map(TermSearch::entry).toList();
    }

    private static Entry entry(Term term) {
        var name = Stream.concat(Stream.of(term.term()), term.acronym().stream())
                .flatMap(it -> it.texts().values().stream())
                .collect(Collectors.joining(" ", term.id() + " ", ""));
        var definition = String.join(" ", term.definition().texts().values());
        return new Entry(term, Folded.of(name), Folded.of(name + " " + definition));
    }

    List<Term> find(String typed) {
        var words = Folded.of(typed).words();
        var fitting = entries.stream().filter(it -> it.all().hasAll(words)).toList();
        return Stream.concat(
                        fitting.stream().filter(it -> it.name().hasAll(words)),
                        fitting.stream().filter(it -> !it.name().hasAll(words)))
                .map(Entry::term)
                .toList();
    }

    Optional<Term> at(Slug id) {
        return entries.stream()
                .map(Entry::term)
                .filter(it -> it.id().equals(id))
                .findFirst();
    }
}
