package org.waymark.gradebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.waymark.identity.Person;
import org.waymark.identity.UserId;

/**
 * Marks copied from a spreadsheet, line by line: either a name or user name and a mark in each, or only marks, which go to the learners in
 * the order in which they are shown. A line without a mark leaves its learner as they are.
 */
public final class Pasted {

    public static final int LONGEST = 60_000;

    private static final Pattern BETWEEN = Pattern.compile("[\\t;]");

    /** What became of a line that says something. */
    public sealed interface Line {

        /** Counted from 1. */
        int number();

        /** It is a mark for somebody. */
        record Fits(int number, UserId learner, Given given) implements Line {}

        /** It cannot be used. */
        record Faulty(int number, Fault fault) implements Line {}
    }

    /** Why a line cannot be used. */
    public enum Fault {
        /** Nobody in the class has this name. */
        NOBODY,
        /** Several in the class have this name; the user name says which. */
        SEVERAL,
        /** There was a line for this learner already. */
        TWICE,
        /** There are more lines than learners. */
        TOO_MANY,
        NOT_A_NUMBER,
        TOO_FINE,
        ABOVE_POSSIBLE
    }

    private final List<Person> people;
    private final Function<String, Typed> reading;
    private final Locale language;
    private final HashSet<UserId> had = new HashSet<>();

    private Pasted(List<Person> people, Function<String, Typed> reading, Locale language) {
        this.people = people;
        this.reading = reading;
        this.language = language;
    }

    /**
     * Every line that says something, in order.
     *
     * @param people in the order in which they are shown
     * @param reading reads a mark
     */
    public static List<Line> read(String text, List<Person> people, Function<String, Typed> reading, Locale language) {
        var lines = text.split("\\R", -1);
        var pasted = new Pasted(people, reading, language);
        var named = Stream.of(lines).anyMatch(it -> BETWEEN.matcher(it).find());
        var read = new ArrayList<Line>();
        for (var i = 0; i < lines.length; i++) {
            var line = lines[i].strip();
            (named ? pasted.named(i + 1, line) : pasted.inOrder(i + 1, line)).ifPresent(read::add);
        }
        return List.copyOf(read);
    }

    private Optional<Line> inOrder(int number, String mark) {
        if (mark.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                number > people.size()
                        ? new Line.Faulty(number, Fault.TOO_MANY)
                        : marked(number, people.get(number - 1).id(), mark));
    }

    private Optional<Line> named(int number, String line) {
        var cells = Stream.of(BETWEEN.split(line)).map(String::strip).toList();
        var mark = cells.size() < 2 ? "" : cells.getLast();
        if (mark.isEmpty()) {
            return Optional.empty();
        }
        var found = cells.subList(0, cells.size() - 1).stream()
                .filter(it -> !it.isEmpty())
                .map(this::called)
                .filter(it -> !it.isEmpty())
                .toList();
        if (found.isEmpty()) {
            return Optional.of(new Line.Faulty(number, Fault.NOBODY));
        }
        // with a name and a user name in a line, the one that says who settles it
        var one = found.stream().filter(it -> it.size() == 1).findFirst();
        return Optional.of(one.map(it -> marked(number, it.getFirst().id(), mark))
                .orElseGet(() -> new Line.Faulty(number, Fault.SEVERAL)));
    }

    private List<Person> called(String words) {
        var wanted = words.toLowerCase(language);
        var byUserName = people.stream()
                .filter(it -> it.userName().toLowerCase(Locale.ROOT).equals(words.toLowerCase(Locale.ROOT)))
                .toList();
        return byUserName.isEmpty()
                ? people.stream()
                        .filter(it -> it.displayName().toLowerCase(language).equals(wanted))
                        .toList()
                : byUserName;
    }

    private Line marked(int number, UserId learner, String mark) {
        return switch (reading.apply(mark)) {
            case Typed.Read(var given) ->
                had.add(learner) ? new Line.Fits(number, learner, given) : new Line.Faulty(number, Fault.TWICE);
            case Typed.Unreadable(var flaw) ->
                new Line.Faulty(
                        number,
                        switch (flaw) {
                            case NOT_A_NUMBER -> Fault.NOT_A_NUMBER;
                            case TOO_FINE -> Fault.TOO_FINE;
                            case ABOVE_POSSIBLE -> Fault.ABOVE_POSSIBLE;
                        });
        };
    }
}
