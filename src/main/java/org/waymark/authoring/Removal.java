package org.waymark.authoring;

import java.util.List;
import java.util.Optional;

/**
 * What taking a part of a course away would do; whoever does it says that this is what they saw.
 *
 * @param files as they are now, those that go away or lose a section
 * @param references what speaks of the part; while something does, it stays
 * @param module the module that goes with it, because nothing else is in it
 * @param hindrance what keeps it from being taken away
 */
public record Removal(
        OldPart part,
        List<Basis> files,
        List<Reference> references,
        Optional<String> module,
        Optional<Hindrance> hindrance) {

    public Removal {
        files = List.copyOf(files);
        references = List.copyOf(references);
    }
}
