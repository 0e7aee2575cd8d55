package org.waymark.roster;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.waymark.classroom.Enrolment.State;
import org.waymark.identity.Person;
import org.waymark.identity.UserId;
import org.waymark.identity.UserName;
import org.waymark.roster.Plan.Planned;

/** Finds out what would become of each line of a list, from the first to the last. */
final class Planning {

    private final Listing listing;
    private final Situation situation;
    private final Map<String, List<Person>> namesakes;

    /** Lines that need a user name, in order. */
    private final Map<Integer, String> nameless = new LinkedHashMap<>();

    private final Set<String> userNames = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private final Set<UserId> met = new HashSet<>();

    private Planning(Listing listing, Situation situation) {
        this.listing = listing;
        this.situation = situation;
        this.namesakes = situation.namesakes();
    }

    static Plan of(Listing listing, Situation situation) {
        return new Planning(listing, situation).plan();
    }

    private Plan plan() {
        var fates = listing.lines().stream().map(this::fate).toList();
        var made = new UserNameMaker(situation.taken()).names(nameless, userNames);
        var lines = IntStream.range(0, fates.size())
                .mapToObj(i -> planned(listing.lines().get(i), fates.get(i), made))
                .toList();
        var coming = (int) lines.stream().filter(Planned::brings).count();
        return new Plan(
                lines,
                newGroups(lines),
                situation.room().map(room -> Math.max(0, coming - room)).orElse(0));
    }

    private Planned planned(Line line, Fate fate, Map<Integer, UserName> made) {
        return new Planned(line, named(fate, Optional.ofNullable(made.get(line.number()))), listing.decided(line));
    }

    /** A line for which a name was made is opened with it, or is offered it. */
    private static Fate named(Fate fate, Optional<UserName> made) {
        if (made.isEmpty()) {
            return fate;
        }
        return fate instanceof Fate.Flawed(var flaws, var who, var _)
                ? new Fate.Flawed(flaws, who, made)
                : new Fate.Opens(made.get());
    }

    private Fate fate(Line line) {
        if (listing.isLeftOut(line)) {
            return new Fate.LeftOut();
        }
        var flaws = line.flaws();
        if (!flaws.isEmpty()) {
            return new Fate.Flawed(flaws, Optional.empty(), Optional.empty());
        }
        return line.userName().isEmpty() ? byName(line) : byUserName(line);
    }

    private Fate byUserName(Line line) {
        if (!userNames.add(UserName.key(line.userName()))) {
            return new Fate.Flawed(Flaw.USER_NAME_TWICE);
        }
        var owner = situation.owner(line.userName());
        if (owner.isPresent()) {
            return ofOwner(line, owner.get());
        }
        var inClass = namesake(line)
                .filter(it -> situation.state(it).stream().anyMatch(Set.of(State.IN, State.WAITING)::contains));
        if (inClass.isPresent() && !isSomebodyElse(line)) {
            return isWaiting(inClass.get())
                    ? ofNamesake(line, inClass.get())
                    : new Fate.Flawed(Flaw.NAME_IN_CLASS, inClass.get());
        }
        names.add(line.nameKey());
        return new Fate.Opens(new UserName(line.userName()));
    }

    private Fate ofOwner(Line line, Person owner) {
        if (situation.staff().contains(owner.id())) {
            return new Fate.Flawed(Flaw.RUNS_THIS_CLASS, owner);
        }
        var state = situation.state(owner);
        if (state.isEmpty() && !situation.entrusted().contains(owner.id())) {
            nameless.put(line.number(), line.name());
            return new Fate.Flawed(Flaw.USER_NAME_NOT_FREE);
        }
        met.add(owner.id());
        names.add(line.nameKey());
        return state.map(it -> standing(line, owner, it)).orElseGet(() -> new Fate.Enrols(owner));
    }

    private Fate byName(Line line) {
        var namesake = namesake(line);
        if (namesake.isPresent() && !isSomebodyElse(line)) {
            return ofNamesake(line, namesake.get());
        }
        if (!names.add(line.nameKey()) && !isSomebodyElse(line)) {
            return new Fate.Flawed(Flaw.NAME_TWICE);
        }
        nameless.put(line.number(), line.name());
        return new Fate.LeftOut();
    }

    /**
     * Anybody may call themselves anything. So whoever waits under a name of the list is let in by it where somebody says that it is
     * them, as they would be in the roster.
     */
    private Fate ofNamesake(Line line, Person who) {
        met.add(who.id());
        names.add(line.nameKey());
        return isWaiting(who) && !isDecided(line, Decision.LET_IN)
                ? new Fate.Flawed(Flaw.NAME_WAITS, who)
                : standing(line, who, situation.state(who).orElseThrow());
    }

    private boolean isWaiting(Person who) {
        return situation.state(who).filter(State.WAITING::equals).isPresent();
    }

    private Fate standing(Line line, Person who, State state) {
        var takenBack = isDecided(line, Decision.TAKE_BACK);
        return switch (state) {
            case IN -> new Fate.Stays(who);
            case WAITING -> new Fate.Enrols(who);
            case REMOVED -> takenBack ? new Fate.Restores(who) : new Fate.Flawed(Flaw.WAS_REMOVED, who);
            case DECLINED -> takenBack ? new Fate.Restores(who) : new Fate.Flawed(Flaw.WAS_DECLINED, who);
            case LEFT -> new Fate.Flawed(Flaw.HAS_LEFT, who);
        };
    }

    /** Somebody of the class with the name of the line whom no earlier line has meant. */
    private Optional<Person> namesake(Line line) {
        return namesakes.getOrDefault(line.nameKey(), List.of()).stream()
                .filter(it -> !met.contains(it.id()))
                .findFirst();
    }

    private boolean isSomebodyElse(Line line) {
        return isDecided(line, Decision.SOMEBODY_ELSE);
    }

    private boolean isDecided(Line line, Decision decision) {
        return listing.decided(line).filter(decision::equals).isPresent();
    }

    /** As their first line writes them. */
    private List<String> newGroups(List<Planned> lines) {
        var there = situation.groups().stream().map(UserName::key).collect(Collectors.toSet());
        var added = new ArrayList<String>();
        lines.stream()
                .filter(Planned::changesSomething)
                .map(it -> it.line().group())
                .filter(group -> !group.isEmpty() && there.add(UserName.key(group)))
                .forEach(added::add);
        return added;
    }
}
