package org.waymark.roster;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.identity.Person;
import org.waymark.identity.UserName;

/**
 * Of which user names a plan shows that somebody has them who is not in it: those that were wished for in vain, and those for which one
 * with a higher number was made.
 *
 * @param wished keys
 * @param made keys of the first names that could have been made of these names
 */
record TakenNames(Set<String> wished, Set<String> made) {

    /** Of two names that were made of one stem the longer has the higher number, and of two as long the later one. */
    private static final Comparator<String> BY_NUMBER =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    TakenNames {
        wished = Set.copyOf(wished);
        made = Set.copyOf(made);
    }

    static TakenNames shownBy(Plan plan) {
        var wished = plan.lines().stream()
                .filter(it -> it.fate() instanceof Fate.Flawed(var flaws, var _, var _)
                        && flaws.contains(Flaw.USER_NAME_NOT_FREE))
                .map(it -> UserName.key(it.line().userName()))
                .collect(Collectors.toSet());
        var highest = new HashMap<String, String>();
        plan.lines()
                .forEach(it -> made(it).ifPresent(name -> highest.merge(
                        UserNameMaker.stem(it.line().name()),
                        name.key(),
                        (one, other) -> BY_NUMBER.compare(one, other) < 0 ? other : one)));
        var own = own(plan);
        return new TakenNames(
                wished,
                highest.entrySet().stream()
                        .filter(it -> isPassedOver(it, own))
                        .map(it -> first(it.getKey()))
                        .collect(Collectors.toSet()));
    }

    boolean isEmpty() {
        return wished.isEmpty() && made.isEmpty();
    }

    private static Optional<UserName> made(Plan.Planned planned) {
        return switch (planned.fate()) {
            case Fate.Opens(var userName) when planned.line().userName().isEmpty() -> Optional.of(userName);
            case Fate.Flawed(var _, var _, var offer) -> offer;
            case Fate.Opens _, Fate.Enrols _, Fate.Restores _, Fate.Stays _, Fate.LeftOut _ -> Optional.empty();
        };
    }

    /** Whether a lower number was left out although nobody in the plan has it. */
    private static boolean isPassedOver(Map.Entry<String, String> highest, Set<String> own) {
        return IntStream.iterate(0, number -> number + 1)
                .mapToObj(number -> UserName.key(UserNameMaker.numbered(highest.getKey(), number)))
                .takeWhile(name -> !name.equals(highest.getValue()))
                .anyMatch(name -> !own.contains(name));
    }

    private static String first(String stem) {
        return UserName.key(UserNameMaker.numbered(stem, 0));
    }

    /** The names of those whom the plan names, and those that are free because it opens or offers them. */
    private static Set<String> own(Plan plan) {
        return plan.lines().stream()
                .flatMap(it -> Stream.of(opened(it), made(it).map(UserName::value), who(it).map(Person::userName)))
                .flatMap(Optional::stream)
                .map(UserName::key)
                .collect(Collectors.toSet());
    }

    private static Optional<String> opened(Plan.Planned planned) {
        return planned.fate() instanceof Fate.Opens(var userName) ? Optional.of(userName.value()) : Optional.empty();
    }

    private static Optional<Person> who(Plan.Planned planned) {
        return switch (planned.fate()) {
            case Fate.Enrols(var person) -> Optional.of(person);
            case Fate.Restores(var person) -> Optional.of(person);
            case Fate.Stays(var person) -> Optional.of(person);
            case Fate.Flawed(var _, var who, var _) -> who;
            case Fate.Opens _, Fate.LeftOut _ -> Optional.empty();
        };
    }
}
