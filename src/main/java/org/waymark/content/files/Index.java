package org.waymark.content.files;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.base.Citation;
import org.waymark.base.Problem;
import org.waymark.base.Problem.Place;
import org.waymark.base.Slug;

/** What the files of a course name and what they speak of; compared when all have been read. */
final class Index {

    /** What has ids of its own, with the sentence for speaking of one that does not exist. */
    enum Kind {
        OBJECTIVE("content.problem.dangling-objective"),
        MODULE("content.problem.dangling-module"),
        ACTIVITY("content.problem.dangling-id"),
        LESSON("content.problem.dangling-lesson"),
        QUIZ("content.problem.dangling-quiz"),
        SCENARIO("content.problem.dangling-scenario"),
        SOURCE("content.problem.dangling-source"),
        DIFFERENCE("content.problem.dangling-id"),
        DIFFERENCE_KIND("content.problem.dangling-difference-kind"),
        FIGURE("content.problem.dangling-id"),
        TERM("content.problem.dangling-term"),
        BANK("content.problem.dangling-bank"),
        ITEM("content.problem.dangling-item"),
        STIMULUS("content.problem.dangling-stimulus");

        private final String dangling;

        Kind(String dangling) {
            this.dangling = dangling;
        }
    }

    private record Name(Kind kind, Slug id) {}

    private record Definition(Name name, Place place) {}

    private record Mention(Name name, Place place) {}

    private record Cited(Citation citation, Place place) {}

    private record Standing(Slug lesson, Slug section, Place place) {}

    private final List<Definition> definitions = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Cited> cited = new ArrayList<>();
    private final Set<Slug> retired = new HashSet<>();
    private final Set<Citation> places = new HashSet<>();
    private final List<Standing> standings = new ArrayList<>();
    private final Map<Slug, Set<Slug>> sections = new HashMap<>();
    private final Set<Kind> excused = EnumSet.noneOf(Kind.class);
    private final Pictures pictures;

    Index() {
        this(new Pictures());
    }

    private Index(Pictures pictures) {
        this.pictures = pictures;
    }

    /** For a single file, which may show pictures of the others. */
    Index alone() {
        return new Index(pictures.unusedYet());
    }

    /** Whether the pictures that this one shows are the same in the other. */
    boolean showsThoseOf(Index other) {
        return pictures.areSame(other.pictures);
    }

    /** What a single file names and speaks of. */
    void add(Index file) {
        definitions.addAll(file.definitions);
        mentions.addAll(file.mentions);
        cited.addAll(file.cited);
        retired.addAll(file.retired);
        places.addAll(file.places);
        standings.addAll(file.standings);
        pictures.use(file.pictures);
    }

    void define(Kind kind, Slug id, Place place) {
        definitions.add(new Definition(new Name(kind, id), place));
    }

    void mention(Kind kind, Slug id, Place place) {
        mentions.add(new Mention(new Name(kind, id), place));
    }

    void cite(Citation citation, Place place) {
        cited.add(new Cited(citation, place));
    }

    void retire(Slug id) {
        retired.add(id);
    }

    /** There is such a numbered place. */
    void definePlace(Citation place) {
        places.add(place);
    }

    /** These are the sections of a lesson. */
    void defineSections(Slug lesson, Set<Slug> ids) {
        sections.put(lesson, ids);
    }

    /** Something stands in a section of a lesson. */
    void standIn(Slug lesson, Slug section, Place place) {
        standings.add(new Standing(lesson, section, place));
    }

    Pictures pictures() {
        return pictures;
    }

    /** What names these could not be read, so nothing is said about speaking of them. */
    void excuse(Kind kind) {
        excused.add(kind);
    }

    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        var known = new HashMap<Name, Place>();
        for (var definition : definitions) {
            checkDefinition(definition, known, problems);
        }
        for (var mention : mentions) {
            if (!known.containsKey(mention.name())
                    && !excused.contains(mention.name().kind())) {
                problems.add(Problem.error(
                        mention.place(),
                        mention.name().kind().dangling,
                        "" + mention.name().id()));
            }
        }
        for (var standing : standings) {
            checkStanding(standing, problems);
        }
        for (var each : excused.contains(Kind.SOURCE) ? List.<Cited>of() : cited) {
            checkCitation(each, known, problems);
        }
        return problems;
    }

    private void checkDefinition(Definition definition, Map<Name, Place> known, List<Problem> problems) {
        var id = definition.name().id();
        var first = known.putIfAbsent(definition.name(), definition.place());
        if (first != null) {
            var where = first.file() + ":" + first.line();
            problems.add(Problem.error(definition.place(), "content.problem.duplicate-id", id.value(), where));
        }
        if (retired.contains(id) && definition.name().kind() != Kind.ACTIVITY) {
            problems.add(Problem.error(definition.place(), "content.problem.retired-id", id.value()));
        }
    }

    /** About a lesson that is not there, or could not be read, enough is said elsewhere. */
    private void checkStanding(Standing standing, List<Problem> problems) {
        var ids = sections.get(standing.lesson());
        if (ids != null && !ids.contains(standing.section())) {
            problems.add(Problem.error(
                    standing.place(), "content.problem.dangling-section", "" + standing.lesson(), "" + standing.section()));
        }
    }

    private void checkCitation(Cited each, Map<Name, Place> known, List<Problem> problems) {
        var source = each.citation().source();
        if (!known.containsKey(new Name(Kind.SOURCE, source))) {
            problems.add(Problem.error(each.place(), Kind.SOURCE.dangling, source.value()));
        } else if (!places.contains(each.citation())) {
            problems.add(Problem.error(each.place(), "content.problem.dangling-place", "" + each.citation()));
        }
    }
}
