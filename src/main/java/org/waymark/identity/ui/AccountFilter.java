package org.waymark.identity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.base.Language;
import org.waymark.identity.AccountSearch;
import org.waymark.identity.Role;
import org.waymark.ui.Keys;

/** Whom an administrator looks for. */
final class AccountFilter extends Composite<Div> {

    private final TextField words = new TextField();
    private final Select<Optional<Role>> role = new Select<>();
    private final Select<AccountSearch.Order> order = new Select<>();

    /** With what is told when others are looked for. */
    AccountFilter(Runnable changed) {
        words.setLabel(getTranslation("identity.accounts.search"));
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        role.setLabel(getTranslation("identity.accounts.role"));
        role.setItems(Stream.concat(
                        Stream.of(Optional.<Role>empty()),
                        Stream.of(Role.values()).map(Optional::of))
                .toList());
        role.setItemLabelGenerator(it -> it.map(Keys::of)
                .map(this::getTranslation)
                .orElseGet(() -> getTranslation("identity.accounts.any-role")));
        role.setValue(Optional.empty());
        order.setLabel(getTranslation("identity.accounts.order"));
        order.setItems(List.of(AccountSearch.Order.values()));
        order.setItemLabelGenerator(it -> getTranslation(Keys.of(it)));
        order.setValue(AccountSearch.Order.BY_NAME);
        words.addValueChangeListener(_ -> changed.run());
        role.addValueChangeListener(_ -> changed.run());
        order.addValueChangeListener(_ -> changed.run());
        getContent().addClassName("account-filter");
        getContent().getElement().setAttribute("role", "search");
        getContent().add(words, role, order);
    }

    AccountSearch search() {
        return new AccountSearch(words.getValue(), role.getValue(), order.getValue(), Language.of(getLocale()));
    }
}
