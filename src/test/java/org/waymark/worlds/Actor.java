package org.waymark.worlds;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.waymark.classroom.Right;
import org.waymark.identity.Role;
import org.waymark.identity.UserId;
import org.waymark.identity.web.SignedIn;
import org.waymark.ui.SiteMap;

/**
 * Somebody who asks for pages, and the words that they must not find there.
 *
 * @param home the class that they are in, or wait before
 */
record Actor(Who who, Optional<UserId> id, Role role, Optional<World> home, Set<String> forbidden) {

    Actor {
        forbidden = Set.copyOf(forbidden);
    }

    static Actor of(Who who, TwoWorlds worlds) {
        var a = worlds.a();
        var b = worlds.b();
        return switch (who) {
            case VISITOR -> outside(who, Optional.empty(), Role.LEARNER);
            case INSTRUCTOR_WITHOUT_CLASS -> outside(who, Optional.of(TwoWorlds.NO_CLASS), Role.INSTRUCTOR);
            case ADMINISTRATOR -> outside(who, Optional.of(TwoWorlds.ADMINISTRATOR), Role.ADMINISTRATOR);
            case LEARNER_OF_A -> learner(who, a, b);
            case LEARNER_OF_B -> learner(who, b, a);
            case WAITING_FOR_A -> {
                var hidden = new HashSet<>(notForLearners(a));
                hidden.add(a.canaries().written());
                yield inside(who, a.asking(), Role.LEARNER, a, b, hidden);
            }
            case TEACHER_OF_A -> inside(who, a.teacher(), Role.INSTRUCTOR, a, b, Set.of());
            case TEACHER_OF_B -> inside(who, b.teacher(), Role.INSTRUCTOR, b, a, Set.of());
            case HELPER_OF_A ->
                inside(
                        who,
                        a.helper(),
                        Role.INSTRUCTOR,
                        a,
                        b,
                        Set.of(a.canaries().granted(), a.canaries().written()));
            case ROSTER_OF_A -> assistant(who, Right.ROSTER, a, b);
            case ASSIGN_OF_A -> assistant(who, Right.ASSIGN, a, b);
            case FOLLOW_OF_A -> assistant(who, Right.FOLLOW, a, b);
            case MARK_OF_A -> assistant(who, Right.MARK, a, b);
        };
    }

    private static Actor outside(Who who, Optional<UserId> id, Role role) {
        var forbidden = new HashSet<>(Canaries.A.all());
        forbidden.addAll(Canaries.B.all());
        return new Actor(who, id, role, Optional.empty(), forbidden);
    }

    private static Actor learner(Who who, World home, World other) {
        return inside(who, home.learner(), Role.LEARNER, home, other, notForLearners(home));
    }

    private static Set<String> notForLearners(World home) {
        return Set.of(home.canaries().roster(), home.canaries().granted());
    }

    private static Actor assistant(Who who, Right right, World home, World other) {
        var theirs = home.canaries();
        var hidden = switch (right) {
            case ROSTER -> Set.of(theirs.granted(), theirs.written());
            case ASSIGN -> Set.of(theirs.written());
            case FOLLOW, MARK -> Set.of(theirs.granted());
        };
        return inside(who, requireNonNull(home.assistants().get(right)), Role.INSTRUCTOR, home, other, hidden);
    }

    private static Actor inside(Who who, UserId id, Role role, World home, World other, Set<String> hidden) {
        var forbidden = new HashSet<>(other.canaries().all());
        forbidden.addAll(hidden);
        return new Actor(who, Optional.of(id), role, Optional.of(home), forbidden);
    }

    /** Whoever keeps the accounts reads there what everybody is called, teachers and learners of all classes. */
    boolean isForbidden(String word, String template) {
        return forbidden.contains(word)
                && !(role == Role.ADMINISTRATOR && template.equals(SiteMap.ACCOUNTS) && isInNames(word));
    }

    private static boolean isInNames(String word) {
        return Stream.of(Canaries.A, Canaries.B).anyMatch(it -> word.equals(it.world()) || word.equals(it.roster()));
    }

    boolean isOf(World world) {
        return home.map(World::canaries).equals(Optional.of(world.canaries()));
    }

    /** The classes to which they are strangers, one where both are. */
    List<World> foreign(TwoWorlds worlds) {
        return worlds.both().stream().filter(it -> !isOf(it)).limit(1).toList();
    }

    /** As if they had signed in just now. */
    Authentication signedIn() {
        return id.<Authentication>map(it -> UsernamePasswordAuthenticationToken.authenticated(
                        new SignedIn(it, TwoWorlds.userName(it)),
                        null,
                        AuthorityUtils.createAuthorityList("ROLE_" + role)))
                .orElseGet(() -> new AnonymousAuthenticationToken(
                        "nobody", "nobody", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS")));
    }
}
