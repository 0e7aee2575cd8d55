package org.waymark.interchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.base.Language;
import org.waymark.base.LocalizedText;
import org.waymark.base.Problem;
import org.waymark.base.Slug;
import org.waymark.scenario.Basis;
import org.waymark.scenario.Choice;
import org.waymark.scenario.Debrief;
import org.waymark.scenario.Ending;
import org.waymark.scenario.Formula;
import org.waymark.scenario.Merit;
import org.waymark.scenario.Passage;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.Variable;
import org.waymark.scenario.Way;

/** A scenario made of somebody's Twee story: its passages, links and tags; what it does not say stands as an invitation to say it. */
public final class TweeDraft {

    /**
     * What a draft says where the story says nothing, in the language of the story.
     *
     * @param empty the text of a passage without text
     */
    record Invitations(
            String title,
            String summary,
            String role,
            String setting,
            String notice,
            String variable,
            String band,
            String debrief,
            String remark,
            String question,
            String empty) {}

    /**
     * What became of a story.
     *
     * @param scenario empty when nothing can be made of it
     */
    public record Result(Optional<Scenario> scenario, List<Problem> problems) {
        public Result {
            problems = List.copyOf(problems);
        }
    }

    /** A passage, what it says, and where one can go from it. */
    record Read(TweePassage passage, String text, List<TweeLink> links) {}

    private static final int WORDS_PER_MINUTE = 120;
    private static final int LONGEST = 600;
    private static final int PASS_MARK = 60;
    private static final Slug VARIABLE = new Slug("standing");
    private static final Set<String> KNOWN_TAGS =
            Set.of("ending", "documented", "silent", "invented", "strong", "mixed", "weak", "tr", "az", "en");

    private final Language language;
    private final Invitations invitations;
    private final Report report;
    private final Map<String, Slug> places = new HashMap<>();
    private final Map<String, TweePassage> passages = new LinkedHashMap<>();

    private TweeDraft(Language language, Invitations invitations, Report report) {
        this.language = language;
        this.invitations = invitations;
        this.report = report;
    }

    /** A draft of a scenario. */
    public static Result of(TweeStory story, Slug id, Language language, String file) {
        var report = new Report(file);
        var scenario = new TweeDraft(language, TweeWords.invitations(language), report).scenario(story, id);
        return new Result(report.hasErrors() ? Optional.empty() : scenario, report.problems());
    }

    /** An id made of the title of a story, or of what its file is called. */
    public static Slug id(TweeStory story, String fileName) {
        var title = story.title().map(Slugs::folded).filter(it -> !it.isEmpty());
        return new Slugs().of(title.orElse(fileName.replaceFirst("\\.[^.]*$", "")), "story");
    }

    /** The language that a tag of a passage names, if one does. */
    public static Optional<Language> language(TweeStory story) {
        return story.passages().stream()
                .flatMap(it -> it.tags().stream())
                .flatMap(it -> Language.tagged(it).stream())
                .findFirst();
    }

    private Optional<Scenario> scenario(TweeStory story, Slug id) {
        collect(story);
        var order = order(story);
        if (order.isEmpty()) {
            report.fails(0, "interchange.problem.no-passage");
            return Optional.empty();
        }
        var slugs = new Slugs();
        order.forEach(it -> places.put(it.name(), slugs.of(it.name(), "passage")));
        var dialect = Dialect.of(story.data().format().orElse(null));
        var read = order.stream().map(it -> read(it, dialect)).toList();
        var decided = read.stream().filter(it -> !it.links().isEmpty()).toList();
        var ended = read.stream().filter(it -> it.links().isEmpty()).toList();
        if (!read.getFirst().equals(decided.isEmpty() ? null : decided.getFirst())) {
            report.fails(
                    order.getFirst().line(),
                    "interchange.problem.no-choice",
                    order.getFirst().name());
        }
        if (ended.isEmpty()) {
            report.fails(0, "interchange.problem.no-ending");
        }
        if (report.hasErrors()) {
            return Optional.empty();
        }
        return Optional.of(new Scenario(
                id,
                frame(story),
                List.of(variable()),
                decided.stream().map(this::passage).toList(),
                ended.stream().map(this::ending).toList(),
                new Formula(List.of(new Formula.Term(100, VARIABLE, false))),
                debrief(),
                new Scenario.Rules(minutes(read), PASS_MARK, Loops.in(read))));
    }

    private Read read(TweePassage passage, Dialect dialect) {
        var body = TweeBody.read(passage.text(), passage.line() + 1, dialect, report);
        return new Read(passage, body.text(), sound(body.links()));
    }

    private void collect(TweeStory story) {
        for (var passage : story.passages()) {
            if (Special.is(passage)) {
                report.warn(passage.line(), "interchange.problem.special", passage.name());
            } else if (passages.putIfAbsent(passage.name(), passage) != null) {
                report.warn(passage.line(), "interchange.problem.twice", passage.name());
            } else {
                passage.tags().stream()
                        .filter(it -> !KNOWN_TAGS.contains(it.toLowerCase(Locale.ROOT)))
                        .forEach(it -> report.warn(passage.line(), "interchange.problem.tag", it));
            }
        }
    }

    /** The first passage, then the others as they come. */
    private List<TweePassage> order(TweeStory story) {
        var named = story.data().start().filter(it -> !passages.containsKey(it));
        named.ifPresent(it -> report.warn(0, "interchange.problem.no-start", it));
        var start = Stream.concat(story.data().start().stream(), Stream.of("Start"))
                .flatMap(it -> Optional.ofNullable(passages.get(it)).stream())
                .findFirst()
                .or(() -> passages.values().stream().findFirst());
        return Stream.concat(
                        start.stream(),
                        passages.values().stream().filter(it -> !Optional.of(it).equals(start)))
                .toList();
    }

    /** Those that lead somewhere, each once. */
    private List<TweeLink> sound(List<TweeLink> links) {
        var sound = new ArrayList<TweeLink>();
        var seen = new java.util.HashSet<List<String>>();
        for (var link : links) {
            if (!places.containsKey(link.target())) {
                report.warn(link.line(), "interchange.problem.dangling", Report.shortened(link.words()), link.target());
            } else if (seen.add(List.of(link.words(), link.target()))) {
                sound.add(link);
            }
        }
        return sound;
    }

    private Passage passage(Read read) {
        var passage = read.passage();
        if (passage.isTagged("ending")) {
            report.warn(passage.line(), "interchange.problem.ending-with-links", passage.name());
        }
        var slugs = new Slugs();
        return new Passage(
                place(passage),
                basis(passage),
                say(Tidy.line(passage.name())),
                Optional.empty(),
                text(read),
                List.of(),
                List.of(),
                List.of(),
                read.links().stream().map(it -> choice(it, slugs)).toList());
    }

    private Choice choice(TweeLink link, Slugs slugs) {
        return new Choice(
                slugs.of(link.words(), "choice"),
                Basis.INVENTED,
                say(Tidy.line(Tidy.restored(link.words()))),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(Way.to(places.getOrDefault(link.target(), VARIABLE))),
                Optional.empty());
    }

    private Ending ending(Read read) {
        var passage = read.passage();
        var merit = Stream.of(Merit.values())
                .filter(it -> passage.isTagged(Rendering.word(it)))
                .findFirst();
        if (merit.isEmpty()) {
            report.warn(passage.line(), "interchange.problem.merit", passage.name());
        }
        return new Ending(
                place(passage),
                basis(passage),
                say(Tidy.line(passage.name())),
                text(read),
                List.of(),
                merit.orElse(Merit.MIXED));
    }

    private Slug place(TweePassage passage) {
        return places.getOrDefault(passage.name(), VARIABLE);
    }

    private static Basis basis(TweePassage passage) {
        return Stream.of(Basis.values())
                .filter(it -> passage.isTagged(Rendering.word(it)))
                .findFirst()
                .orElse(Basis.INVENTED);
    }

    private LocalizedText text(Read read) {
        var text = Tidy.restored(read.text());
        if (text.isBlank()) {
            report.warn(
                    read.passage().line(),
                    "interchange.problem.empty",
                    read.passage().name());
        }
        return say(text.isBlank() ? invitations.empty() : Tidy.wrapped(text, 110));
    }

    private Scenario.Frame frame(TweeStory story) {
        return new Scenario.Frame(
                say(Tidy.line(story.title().orElse(invitations.title()))),
                say(invitations.summary()),
                say(invitations.role()),
                say(invitations.setting()),
                say(invitations.notice()));
    }

    private Variable variable() {
        var band = new Variable.Band(0, say(invitations.band()));
        return new Variable(VARIABLE, say(invitations.variable()), 0, 100, 50, List.of(band));
    }

    private Debrief debrief() {
        var remark = new Debrief.Remark(Basis.INVENTED, say(invitations.remark()), List.of());
        return new Debrief(
                say(invitations.debrief()),
                List.of(remark),
                List.of(say(invitations.question())),
                List.of(),
                List.of());
    }

    private static int minutes(List<Read> read) {
        var words = read.stream().mapToInt(it -> it.text().split("\\s+").length).sum();
        return Math.clamp(words / WORDS_PER_MINUTE, 1, LONGEST);
    }

    private LocalizedText say(String words) {
        return new LocalizedText(Map.of(language, words), language);
    }
}
