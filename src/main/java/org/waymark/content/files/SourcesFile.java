package org.waymark.content.files;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.base.Anchor;
import org.waymark.base.Citation;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.content.Difference;
import org.waymark.content.Paragraph;
import org.waymark.content.Source;

/** The shape of {@code sources.yaml}. */
record SourcesFile(List<Source> sources, List<Difference> differences) {

    static final String PATH = "sources.yaml";

    static final SourcesFile NONE = new SourcesFile(List.of(), List.of());

    static SourcesFile read(String text, OpenFile file) {
        return Fields.of(text, 0, file).map(SourcesFile::of).orElse(NONE);
    }

    private static SourcesFile of(Fields root) {
        var signs = new HashSet<String>();
        var sources = root.mappings("sources").stream()
                .flatMap(fields -> source(fields, signs).stream())
                .toList();
        var differences = root.has("differences")
                ? root.mappings("differences").stream()
                        .flatMap(fields -> difference(fields).stream())
                        .toList()
                : List.<Difference>of();
        root.end();
        return new SourcesFile(sources, differences);
    }

    private static Optional<Source> source(Fields fields, Set<String> signs) {
        var id = fields.scalar("id").flatMap(it -> it.defines(Index.Kind.SOURCE));
        var sign = fields.scalar("sign").map(Scalar::text);
        if (sign.isPresent() && !signs.add(sign.get())) {
            fields.file().error(fields.line("sign"), "content.problem.duplicate-sign", sign.get());
        }
        var language = fields.scalar("language").flatMap(Scalar::language);
        var title = fields.scalarIfAny("title").map(Scalar::text);
        var name = fields.text("name");
        var shortName = fields.text("short");
        var author = fields.text("author");
        var kind = fields.text("kind");
        var date = fields.text("date");
        var standpoint = fields.text("standpoint");
        var gaps = fields.textIfAny("gaps");
        var voices = voices(fields);
        var paragraphs = paragraphs(fields, id);
        fields.end();
        if (id.isEmpty() || sign.isEmpty() || language.isEmpty() || name.isEmpty() || shortName.isEmpty()) {
            return Optional.empty();
        }
        if (author.isEmpty() || kind.isEmpty() || date.isEmpty() || standpoint.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Source(
                id.get(),
                sign.get(),
                language.get(),
                title,
                name.get(),
                shortName.get(),
                author.get(),
                kind.get(),
                date.get(),
                standpoint.get(),
                gaps,
                voices,
                paragraphs));
    }

    private static Map<Language, List<String>> voices(Fields source) {
        var voices = new EnumMap<Language, List<String>>(Language.class);
        source.mappingIfAny("voices").ifPresent(fields -> {
            for (var language : Language.values()) {
                if (fields.has(language.tag())) {
                    voices.put(
                            language,
                            fields.words(language.tag()).stream()
                                    .map(Scalar::text)
                                    .toList());
                }
            }
            fields.end();
        });
        return voices;
    }

    private static List<Paragraph> paragraphs(Fields source, Optional<Slug> id) {
        var paragraphs = new ArrayList<Paragraph>();
        var seen = new HashSet<Anchor>();
        for (var fields : source.mappings("paragraphs")) {
            var anchor = fields.scalar("id").flatMap(SourcesFile::anchor);
            var status = fields.scalar("status").flatMap(it -> it.oneOf(Paragraph.Status.class));
            var precis = fields.text("precis");
            fields.end();
            if (anchor.isPresent() && !seen.add(anchor.get())) {
                fields.file().error(fields.line(), "content.problem.duplicate-place", "" + anchor.get());
            }
            if (anchor.isPresent() && id.isPresent()) {
                fields.file().index().definePlace(new Citation(id.get(), anchor.get()));
            }
            if (anchor.isPresent() && status.isPresent() && precis.isPresent()) {
                paragraphs.add(new Paragraph(anchor.get(), status.get(), precis.get()));
            }
        }
        return paragraphs;
    }

    private static Optional<Anchor> anchor(Scalar scalar) {
        var anchor = Anchor.parse(scalar.text());
        if (anchor.isEmpty()) {
            scalar.file().error(scalar.line(), "content.problem.not-a-place", scalar.text());
        }
        return anchor;
    }

    private static Optional<Difference> difference(Fields fields) {
        var id = fields.scalar("id").flatMap(it -> it.defines(Index.Kind.DIFFERENCE));
        var kind = fields.scalarIfAny("kind").flatMap(it -> it.mentions(Index.Kind.DIFFERENCE_KIND));
        var places = fields.citations("paragraphs");
        var facts = fields.scalarsIfAny("facts").stream().map(Scalar::text).toList();
        var text = fields.text("text");
        fields.end();
        return id.isEmpty() || text.isEmpty()
                ? Optional.empty()
                : Optional.of(new Difference(id.get(), kind, places, facts, text.get()));
    }
}
