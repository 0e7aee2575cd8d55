package org.waymark.content.edit;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The way from the root of a file to one of the values in it. */
public record Trail(List<Step> steps) {

    public static final Trail ROOT = new Trail(List.of());

    /** From a value to one that stands in it. */
    public sealed interface Step {

        /** To the value of a key. */
        record Name(String key) implements Step {}

        /** To an entry of a list, counted from 0. */
        record Row(int index) implements Step {}
    }

    public Trail {
        steps = List.copyOf(steps);
    }

    /** From the root over one key after the other. */
    public static Trail to(String... keys) {
        return new Trail(Stream.of(keys).<Step>map(Step.Name::new).toList());
    }

    public Trail key(String key) {
        return with(new Step.Name(key));
    }

    public Trail row(int index) {
        return with(new Step.Row(index));
    }

    private Trail with(Step step) {
        return new Trail(Stream.concat(steps.stream(), Stream.of(step)).toList());
    }

    public boolean isRoot() {
        return steps.isEmpty();
    }

    /** The way to what holds this value; not for the root. */
    Trail parent() {
        return new Trail(steps.subList(0, steps.size() - 1));
    }

    Step last() {
        return steps.getLast();
    }

    @Override
    public String toString() {
        return steps.stream()
                .map(step -> switch (step) {
                    case Step.Name(var key) -> key;
                    case Step.Row(var index) -> "" + index;
                })
                .collect(Collectors.joining("/"));
    }
}
