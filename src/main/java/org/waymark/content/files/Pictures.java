package org.waymark.content.files;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The pictures of a course by the names of their files, and which of them questions show. */
final class Pictures {

    /** The most units that a picture is wide or high. */
    static final int LARGEST = 10_000;

    /** How many units wide and high. */
    record Size(int width, int height) {}

    private final Map<String, Optional<Size>> sizes;
    private final Set<String> used = new HashSet<>();

    Pictures() {
        this(new HashMap<>());
    }

    private Pictures(Map<String, Optional<Size>> sizes) {
        this.sizes = sizes;
    }

    /** The same pictures, none of which is used yet. */
    Pictures unusedYet() {
        return new Pictures(sizes);
    }

    /** Whether those used of these are the same among the others. */
    boolean areSame(Pictures others) {
        return used.stream().allMatch(name -> Objects.equals(sizes.get(name), others.sizes.get(name)));
    }

    /** What is used of the others is used of these. */
    void use(Pictures others) {
        used.addAll(others.used);
    }

    /** There is such a file; its size is empty when it could not be read as a picture. */
    void define(String name, Optional<Size> size) {
        sizes.put(name, size);
    }

    boolean has(String name) {
        return sizes.containsKey(name);
    }

    Optional<Size> use(String name) {
        used.add(name);
        return sizes.getOrDefault(name, Optional.empty());
    }

    Set<String> unused() {
        var unused = new TreeSet<>(sizes.keySet());
        unused.removeAll(used);
        return unused;
    }
}
