package org.waymark.content.files;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.base.Anchor;
import org.waymark.base.Citation;
import org.waymark.base.Language;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;
import org.waymark.question.Rubric;
import org.waymark.question.WordBounds;
import org.waymark.scenario.Basis;
import org.waymark.scenario.Choice;
import org.waymark.scenario.Condition;
import org.waymark.scenario.Debrief;
import org.waymark.scenario.DecisionTime;
import org.waymark.scenario.Effect;
import org.waymark.scenario.Ending;
import org.waymark.scenario.Formula;
import org.waymark.scenario.Made;
import org.waymark.scenario.Merit;
import org.waymark.scenario.Passage;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.Task;
import org.waymark.scenario.Variable;
import org.waymark.scenario.Way;

/** Any scenario that a file can say, with everything in it that one can have; the same for the same seed. */
public final class GeneratedScenario {

    private static final List<String> WORDS = List.of(
            "İstiqlal",
            "ığdır",
            "Gəncə’də",
            "treaty:",
            "#1918",
            "- and",
            "“so”",
            "50%",
            "a_b",
            "*bold*",
            "\"quoted\"",
            "yes",
            "[x]",
            "{y}",
            "&z",
            "!t",
            "|",
            ">",
            "'q'",
            "tail\\",
            "@home",
            "1.0",
            "null",
            "ends:",
            "$5",
            "(aside: this)",
            "->",
            "::",
            "~");

    private final Random random;
    private final List<Slug> variables;
    private final List<Slug> passages;
    private final List<Slug> endings;
    private Optional<String> always = Optional.empty();

    public GeneratedScenario(int seed) {
        random = new Random(seed);
        variables = ids("v", 1 + random.nextInt(3));
        passages = ids("p", 1 + random.nextInt(6));
        endings = ids("e", 1 + random.nextInt(3));
    }

    private static List<Slug> ids(String prefix, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> new Slug(prefix + "-" + i))
                .toList();
    }

    Scenario saying(String words) {
        always = Optional.of(words);
        return scenario();
    }

    public Scenario scenario() {
        return new Scenario(
                new Slug("generated"),
                new Scenario.Frame(text(), text(), text(), text(), text()),
                variables.stream().map(this::variable).toList(),
                passages.stream().map(this::passage).toList(),
                endings.stream().map(this::ending).toList(),
                formula(),
                new Debrief(
                        text(),
                        some(1, 3, () -> new Debrief.Remark(one(Basis.values()), text(), cites())),
                        some(1, 3, this::text),
                        some(0, 2, () -> new Slug("d" + random.nextInt(100))),
                        cites()),
                new Scenario.Rules(1 + random.nextInt(600), random.nextInt(101), random.nextBoolean()));
    }

    private Variable variable(Slug id) {
        var least = random.nextInt(3) == 0 ? random.nextInt(20) : 0;
        var most = random.nextInt(3) == 0 ? 50 + random.nextInt(900) : 100;
        var bands = new ArrayList<Variable.Band>();
        bands.add(new Variable.Band(least, text()));
        if (random.nextBoolean()) {
            bands.add(new Variable.Band(least + 10, text()));
        }
        return new Variable(id, text(), least, most, least + random.nextInt(most - least + 1), bands);
    }

    private Formula formula() {
        var terms = new ArrayList<Formula.Term>();
        for (var i = 0; i < variables.size(); i++) {
            var percent = i < variables.size() - 1 ? 30 : 100 - 30 * i;
            terms.add(new Formula.Term(percent, variables.get(i), random.nextBoolean()));
        }
        return new Formula(terms);
    }

    private Passage passage(Slug id) {
        var choices = IntStream.rangeClosed(1, 1 + random.nextInt(3))
                .mapToObj(i -> choice(new Slug("c" + i)))
                .toList();
        return new Passage(
                id,
                one(Basis.values()),
                text(),
                maybe(this::text),
                text(),
                some(0, 2, this::text),
                cites(),
                tasks(id),
                choices,
                time(choices));
    }

    private Optional<DecisionTime> time(List<Choice> choices) {
        return choices.stream()
                .filter(it -> it.opening().isEmpty())
                .findFirst()
                .filter(_ -> random.nextBoolean())
                .map(it -> new DecisionTime(
                        DecisionTime.SHORTEST + random.nextInt(DecisionTime.LONGEST - DecisionTime.SHORTEST + 1),
                        it.id()));
    }

    private List<Task> tasks(Slug passage) {
        var tasks = new ArrayList<Task>();
        if (random.nextBoolean()) {
            tasks.add(new Task.Checkpoint(
                    new Slug(passage + "-check"),
                    text(),
                    List.of(
                            new Task.Candidate(
                                    new Citation(new Slug("log"), new Anchor(Anchor.Kind.PARAGRAPH, 1)), true, text()),
                            new Task.Candidate(
                                    new Citation(new Slug("log"), new Anchor(Anchor.Kind.NOTE, 2)),
                                    random.nextBoolean(),
                                    text()))));
        }
        if (random.nextBoolean()) {
            var least = random.nextInt(40);
            tasks.add(new Task.Reasoning(
                    new Slug(passage + "-why"), text(), rubric(), new WordBounds(least, least + 20), text()));
        }
        if (random.nextBoolean()) {
            tasks.add(new Task.Question(new Slug(passage + "-item")));
        }
        return tasks;
    }

    private Rubric rubric() {
        if (random.nextBoolean()) {
            return new Rubric(
                    List.of(new Rubric.Criterion(
                            new Slug("usual"),
                            same("usual"),
                            List.of(new Rubric.Step(0, same("none")), new Rubric.Step(2, same("all"))))),
                    false);
        }
        return new Rubric(
                List.of(new Rubric.Criterion(
                        new Slug("own"),
                        text(),
                        List.of(new Rubric.Step(0, text()), new Rubric.Step(1, text()), new Rubric.Step(5, text())))),
                random.nextBoolean());
    }

    private static LocalizedText same(String words) {
        return new LocalizedText(java.util.Map.of(Language.TURKISH, words), Language.TURKISH);
    }

    private Choice choice(Slug id) {
        var ways = new ArrayList<>(some(0, 2, () -> new Way(Optional.of(condition(2)), place())));
        ways.add(Way.to(place()));
        return new Choice(
                id,
                one(Basis.values()),
                text(),
                cites(),
                maybe(() -> new Choice.Opening(condition(3), random.nextBoolean(), maybe(this::text))),
                random.nextBoolean()
                        ? List.of()
                        : variables.stream()
                                .map(it -> new Effect(it, random.nextBoolean() ? 1 + random.nextInt(40) : -5))
                                .toList(),
                ways,
                maybe(this::text));
    }

    private Slug place() {
        var all = Stream.concat(passages.stream(), endings.stream()).toList();
        return all.get(random.nextInt(all.size()));
    }

    private Condition condition(int depth) {
        return switch (random.nextInt(depth > 0 ? 7 : 4)) {
            case 0 -> new Condition.AtLeast(variable(), random.nextInt(1_000_001));
            case 1 -> new Condition.AtMost(variable(), random.nextInt(1_000_000) - 1);
            case 2 -> new Condition.Chosen(new Made(passages.get(random.nextInt(passages.size())), new Slug("c1")));
            case 3 -> new Condition.Evidence(random.nextInt(101));
            case 4 -> new Condition.Not(condition(depth - 1));
            case 5 -> new Condition.All(some(2, 3, () -> condition(depth - 1)));
            default -> new Condition.Any(some(2, 3, () -> condition(depth - 1)));
        };
    }

    private Slug variable() {
        return variables.get(random.nextInt(variables.size()));
    }

    private Ending ending(Slug id) {
        return new Ending(id, one(Basis.values()), text(), text(), cites(), one(Merit.values()));
    }

    private List<Citation> cites() {
        return List.copyOf(new LinkedHashSet<>(some(
                0,
                3,
                () -> new Citation(new Slug("log"), new Anchor(one(Anchor.Kind.values()), 1 + random.nextInt(50))))));
    }

    private LocalizedText text() {
        var texts = new EnumMap<Language, String>(Language.class);
        texts.put(Language.TURKISH, words());
        Stream.of(Language.AZERBAIJANI, Language.ENGLISH)
                .filter(_ -> random.nextInt(4) > 0)
                .forEach(it -> texts.put(it, words()));
        return new LocalizedText(texts, Language.TURKISH);
    }

    /** From a word to some paragraphs, with what is markup elsewhere. */
    private String words() {
        if (always.isPresent()) {
            return always.get();
        }
        var length = random.nextInt(3) == 0 ? 60 : 1 + random.nextInt(8);
        var words = new StringBuilder();
        for (var i = 0; i < length; i++) {
            var gap = random.nextInt(40);
            words.append(i == 0 ? "" : gap == 0 ? "\n\n" : gap == 1 ? "\n" : gap == 2 ? "  " : " ")
                    .append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return words.toString();
    }

    private <T> List<T> some(int least, int most, Supplier<T> part) {
        return Stream.generate(part)
                .limit(least + random.nextInt(most - least + 1))
                .toList();
    }

    private <T> Optional<T> maybe(Supplier<T> part) {
        return random.nextBoolean() ? Optional.of(part.get()) : Optional.empty();
    }

    private <E> E one(E[] values) {
        return values[random.nextInt(values.length)];
    }
}
