package org.waymark.content.files;

import java.util.List;
import java.util.Optional;
import org.waymark.content.Term;

/** The shape of {@code glossary.yaml}. */
record GlossaryFile(List<Term> terms) {

    static final String PATH = "glossary.yaml";

    static final GlossaryFile NONE = new GlossaryFile(List.of());

    static GlossaryFile read(String text, OpenFile file) {
        return Fields.of(text, 0, file).map(GlossaryFile::of).orElse(NONE);
    }

    private static GlossaryFile of(Fields root) {
        var terms = root.mappings("terms").stream()
                .flatMap(fields -> term(fields).stream())
                .toList();
        root.end();
        return new GlossaryFile(terms);
    }

    private static Optional<Term> term(Fields fields) {
        var id = fields.scalar("id").flatMap(it -> it.defines(Index.Kind.TERM));
        var term = fields.text("term");
        var definition = fields.text("definition");
        var acronym = fields.textIfAny("acronym");
        fields.end();
        return id.isEmpty() || term.isEmpty() || definition.isEmpty()
                ? Optional.empty()
                : Optional.of(new Term(id.get(), term.get(), definition.get(), acronym));
    }
}
