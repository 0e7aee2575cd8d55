package org.waymark.content.review;

import java.util.List;
import org.waymark.base.Anchor;
import org.waymark.base.Citation;
import org.waymark.base.Slug;
import org.waymark.content.Course;
import org.waymark.content.Objective;
import org.waymark.content.Source;
import org.waymark.question.Item;

/**
 * Which numbered paragraphs a course teaches and asks about, and how many questions give evidence of each objective. Notes, headings
 * and lines of metadata are cited where they are used but need no question of their own.
 */
public record Coverage(List<OfSource> sources, List<OfObjective> objectives) {

    /** A section that cites a paragraph. */
    public record Read(Slug lesson, Slug section) {}

    /** A paragraph with all that cites it, in the order of the course. */
    public record OfParagraph(Anchor anchor, List<Read> sections, List<Slug> items) {
        public OfParagraph {
            sections = List.copyOf(sections);
            items = List.copyOf(items);
        }

        public boolean isRead() {
            return !sections.isEmpty();
        }

        public boolean isAsked() {
            return !items.isEmpty();
        }

        /** The lessons that cite it, each once. */
        public List<Slug> lessons() {
            return sections.stream().map(Read::lesson).distinct().toList();
        }
    }

    /** The numbered paragraphs of a source. */
    public record OfSource(Source source, List<OfParagraph> paragraphs) {
        public OfSource {
            paragraphs = List.copyOf(paragraphs);
        }

        public Totals totals() {
            return Totals.of(paragraphs);
        }
    }

    /** The questions that give evidence of an objective, and of how many kinds they are. */
    public record OfObjective(Objective objective, List<Slug> items, int kinds) {

        /** A single answer says little of an objective; three in two ways is our own bound. */
        public static final int FEWEST_ITEMS = 3;

        public static final int FEWEST_KINDS = 2;

        public OfObjective {
            items = List.copyOf(items);
        }

        public boolean hasItems() {
            return items.size() >= FEWEST_ITEMS;
        }

        public boolean hasKinds() {
            return kinds >= FEWEST_KINDS;
        }

        public boolean isSound() {
            return hasItems() && hasKinds();
        }
    }

    /** How many paragraphs there are, and how many of them a lesson, a question, or both of them cite. */
    public record Totals(int paragraphs, int read, int asked, int both) {

        static Totals of(List<OfParagraph> all) {
            return new Totals(
                    all.size(),
                    Math.toIntExact(all.stream().filter(OfParagraph::isRead).count()),
                    Math.toIntExact(all.stream().filter(OfParagraph::isAsked).count()),
                    Math.toIntExact(all.stream()
                            .filter(it -> it.isRead() && it.isAsked())
                            .count()));
        }
    }

    public Coverage {
        sources = List.copyOf(sources);
        objectives = List.copyOf(objectives);
    }

    public static Coverage of(Course course) {
        var citings = Citings.of(course);
        var items = course.banks().stream().flatMap(it -> it.items().stream()).toList();
        return new Coverage(
                course.sources().stream().map(it -> of(it, citings)).toList(),
                course.objectives().stream().map(it -> of(it, items)).toList());
    }

    private static OfSource of(Source source, Citings citings) {
        var paragraphs = source.paragraphs().stream()
                .map(it -> new Citation(source.id(), it.anchor()))
                .filter(it -> it.anchor().kind() == Anchor.Kind.PARAGRAPH)
                .map(it -> new OfParagraph(it.anchor(), citings.sectionsWith(it), citings.itemsWith(it)))
                .toList();
        return new OfSource(source, paragraphs);
    }

    private static OfObjective of(Objective objective, List<Item> items) {
        var evidence = items.stream()
                .filter(it -> it.filing().objectives().contains(objective.id()))
                .toList();
        var kinds =
                evidence.stream().map(it -> it.question().getClass()).distinct().count();
        return new OfObjective(objective, evidence.stream().map(Item::id).toList(), Math.toIntExact(kinds));
    }

    /** Of all sources together. */
    public Totals totals() {
        return Totals.of(
                sources.stream().flatMap(it -> it.paragraphs().stream()).toList());
    }

    /** How many objectives have questions enough, of kinds enough. */
    public int soundObjectives() {
        return Math.toIntExact(objectives.stream().filter(OfObjective::isSound).count());
    }
}
