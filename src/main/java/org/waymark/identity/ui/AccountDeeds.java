package org.waymark.identity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.Optional;
import org.waymark.identity.AccountChange;
import org.waymark.identity.AccountHistory;
import org.waymark.identity.AccountHolder;
import org.waymark.identity.Person;
import org.waymark.ui.Dates;
import org.waymark.ui.Keys;
import org.waymark.ui.Kit;

/** What administrators did to an account, the newest first, down to the day it was opened. */
final class AccountDeeds extends Composite<Div> {

    private final Dates dates;

    AccountDeeds(AccountDesk desk, AccountHolder holder) {
        dates = desk.dates();
        var history = desk.seeing().history(holder.id());
        var list = new UnorderedList();
        list.addClassNames("feed", "notices");
        history.changes().forEach(it -> list.add(entry(it.at(), sentence(history, it))));
        if (history.changes().stream().noneMatch(it -> it.what() == AccountChange.What.OPENED)) {
            list.add(entry(holder.since(), getTranslation("identity.accounts.opened")));
        }
        getContent()
                .add(Kit.folded(
                        getTranslation("identity.accounts.history"),
                        list,
                        Kit.help(getTranslation("identity.accounts.zone", dates.zoneName()))));
    }

    private String sentence(AccountHistory history, AccountChange change) {
        var by = Optional.ofNullable(history.people().get(change.by()))
                .map(Person::displayName)
                .orElse("–");
        var role = change.role().map(Keys::of).map(this::getTranslation).orElse("");
        return getTranslation(Keys.of(change.what()), by, role);
    }

    private ListItem entry(Instant at, String sentence) {
        var when = Kit.meta(dates.minute(at));
        when.addClassName("num");
        return new ListItem(when, new Span(sentence));
    }
}
