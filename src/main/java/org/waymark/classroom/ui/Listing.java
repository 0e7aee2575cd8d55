package org.waymark.classroom.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.base.Language;
import org.waymark.base.NameOrder;
import org.waymark.classroom.Enrolment;
import org.waymark.classroom.Group;
import org.waymark.classroom.Roster;
import org.waymark.identity.UserName;

/** Picks from a roster what is listed together. */
final class Listing {

    private Listing() {}

    static List<Roster.Listed> of(Roster roster, Enrolment.State state) {
        return roster.listed().stream()
                .filter(it -> it.enrolment().state() == state)
                .toList();
    }

    /** By name, as the language of whoever reads orders letters. */
    static Comparator<Roster.Listed> byName(Locale locale) {
        return Comparator.comparing((Roster.Listed it) -> it.person().displayName(), NameOrder.of(Language.of(locale)))
                .thenComparing(it -> it.person().userName());
    }

    static String groups(Roster roster, Roster.Listed learner) {
        return roster.groups().stream()
                .filter(group -> group.members().contains(learner.person().id()))
                .map(Group::name)
                .collect(Collectors.joining(", "));
    }

    /** Whether what is searched for stands in a name, a user name or the name of a group; compared as user names are. */
    static boolean mentions(Roster roster, Roster.Listed learner, String words) {
        var sought = UserName.key(words.strip());
        return Stream.of(learner.person().displayName(), learner.person().userName(), groups(roster, learner))
                .anyMatch(it -> UserName.key(it).contains(sought));
    }
}
