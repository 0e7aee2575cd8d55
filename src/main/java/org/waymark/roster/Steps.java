package org.waymark.roster;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.waymark.identity.IssuedPassword;
import org.waymark.identity.NewAccount;
import org.waymark.identity.UserId;
import org.waymark.identity.UserName;

/** What is done for a plan, sorted by what it is. */
final class Steps {

    private final List<IssuedPassword> passwords;
    private final Supplier<UserId> ids;
    private final List<NewAccount> accounts = new ArrayList<>();
    private final List<Card> cards = new ArrayList<>();
    private final Set<UserId> coming = new HashSet<>();
    private final Set<UserId> restored = new HashSet<>();
    private final Map<UserId, String> groups = new LinkedHashMap<>();

    private Steps(List<IssuedPassword> passwords, Supplier<UserId> ids) {
        this.passwords = passwords;
        this.ids = ids;
    }

    /** @param passwords at least as many as accounts are opened */
    static Steps of(Plan plan, List<IssuedPassword> passwords, Supplier<UserId> ids) {
        var steps = new Steps(passwords, ids);
        plan.lines().forEach(steps::take);
        return steps;
    }

    private void take(Plan.Planned planned) {
        switch (planned.fate()) {
            case Fate.Opens(var userName) -> open(planned.line(), userName);
            case Fate.Enrols(var person) -> come(person.id(), planned.line());
            case Fate.Restores(var person) -> {
                restored.add(person.id());
                come(person.id(), planned.line());
            }
            case Fate.Stays(var person) -> group(person.id(), planned.line());
            case Fate.LeftOut _, Fate.Flawed _ -> {}
        }
    }

    private void open(Line line, UserName userName) {
        var issued = passwords.get(accounts.size());
        var id = ids.get();
        accounts.add(new NewAccount(id, userName, line.name(), issued.hash()));
        cards.add(new Card(line.name(), userName.value(), line.group(), issued.password()));
        come(id, line);
    }

    private void come(UserId id, Line line) {
        coming.add(id);
        group(id, line);
    }

    private void group(UserId id, Line line) {
        if (!line.group().isEmpty()) {
            groups.put(id, line.group());
        }
    }

    List<NewAccount> accounts() {
        return accounts;
    }

    List<Card> cards() {
        return cards;
    }

    /** Everybody who comes into the class, new or not. */
    Set<UserId> coming() {
        return coming;
    }

    /** Those of them who were removed from it. */
    Set<UserId> restored() {
        return restored;
    }

    Map<UserId, String> groups() {
        return groups;
    }
}
