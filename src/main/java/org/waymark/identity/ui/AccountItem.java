package org.waymark.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import org.waymark.identity.AccountHolder;
import org.waymark.identity.PasswordState;
import org.waymark.identity.Taught;
import org.waymark.ui.Keys;
import org.waymark.ui.Kit;

/** Somebody in the list of accounts; what can be done about them unfolds below. */
final class AccountItem extends Composite<ListItem> {

    private final AccountDesk desk;
    private final AccountHolder holder;
    private final Taught taught;
    private final Div panel = new Div();
    private final NativeButton change;

    AccountItem(AccountDesk desk, AccountHolder holder, Taught taught) {
        this.desk = desk;
        this.holder = holder;
        this.taught = taught;
        change = Kit.inLine(
                getTranslation("identity.accounts.change"), holder.person().displayName(), this::toggle);
        change.getElement().setAttribute("aria-expanded", "false");
        panel.setVisible(false);
        getContent().add(who(), facts(), change, panel);
    }

    private Component who() {
        var name = new Span(holder.person().displayName());
        name.addClassName("person");
        var who = new Div(name, Kit.meta(holder.person().userName()));
        if (holder.id().equals(desk.me())) {
            who.add(Kit.meta(getTranslation("identity.accounts.you")));
        }
        who.addClassName("who-else");
        return who;
    }

    private Component facts() {
        var roles = new Span(roles());
        roles.addClassName("account-roles");
        var facts = new Div(
                roles,
                Kit.meta(getTranslation("identity.accounts.since", desk.dates().day(holder.since()))));
        if (taught.classes() > 0) {
            facts.add(Kit.meta(getTranslation("identity.accounts.teaches", taught.classes())));
        }
        if (holder.password() != PasswordState.OWN) {
            facts.add(Kit.meta(getTranslation(Keys.of(holder.password()))));
        }
        facts.addClassName("account-facts");
        return facts;
    }

    private String roles() {
        return holder.roles().isEmpty()
                ? getTranslation("identity.roles.none")
                : holder.roles().stream()
                        .sorted()
                        .map(it -> getTranslation(Keys.of(it)))
                        .collect(Collectors.joining(", "));
    }

    private void toggle() {
        var opens = !panel.isVisible();
        panel.removeAll();
        if (opens) {
            panel.add(new AccountPanel(desk, holder, taught));
        }
        panel.setVisible(opens);
        change.getElement().setAttribute("aria-expanded", String.valueOf(opens));
    }
}
