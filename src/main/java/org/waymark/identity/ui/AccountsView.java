package org.waymark.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.waymark.base.Language;
import org.waymark.identity.AccountPage;
import org.waymark.identity.CurrentUser;
import org.waymark.identity.GivingRoles;
import org.waymark.identity.HandingOutPasswords;
import org.waymark.identity.Role;
import org.waymark.identity.SeeingAccounts;
import org.waymark.ui.Dates;
import org.waymark.ui.Focus;
import org.waymark.ui.Icon;
import org.waymark.ui.Kit;
import org.waymark.ui.PageTitles;
import org.waymark.ui.SiteMap;

/** An administrator finds people, gives and takes roles, opens accounts and helps those who have forgotten their password. */
@StyleSheet("styles/accounts.css")
@Route(SiteMap.ACCOUNTS)
@Menu(title = "identity.accounts.menu", order = 8)
@RolesAllowed(Role.Name.ADMINISTRATOR)
final class AccountsView extends Main implements HasDynamicTitle {

    /** More are shown at a press, so that the page of a large school opens quickly. */
    private static final int AT_ONCE = 50;

    private final AccountDesk desk;
    private final Div told = new Div();
    private final Div first = new Div();
    private final AccountFilter filter = new AccountFilter(this::searched);
    private final Div shown = new Div();
    private int most = AT_ONCE;

    AccountsView(SeeingAccounts seeing, GivingRoles giving, HandingOutPasswords handing, CurrentUser user) {
        var dates = Dates.here(Language.of(getLocale()));
        desk = new AccountDesk(seeing, giving, handing, user.id(), dates, this::tell, this::look);
        told.addClassName("told");
        told.getElement().setAttribute("role", "status");
        shown.addClassName("stack");
        addClassName("page");
        var page = new Div(opening(), first, filter, shown);
        page.addClassNames("accounts", "stack-l");
        add(head(), told, page);
        look();
    }

    private Component head() {
        var lead = Kit.lead(getTranslation("identity.accounts.lead"));
        var head = Kit.stack(new H1(getTranslation("identity.accounts.title")), lead);
        head.addClassName("accounts-head");
        return head;
    }

    private Component opening() {
        var section = new OpeningSection(desk);
        return Kit.stack(Kit.opener(getTranslation("identity.handing.open"), section), section);
    }

    private void searched() {
        most = AT_ONCE;
        look();
    }

    private void look() {
        var page = desk.seeing().find(filter.search(), most);
        first.removeAll();
        if (!page.anybodyTeaches()) {
            first.add(
                    Kit.warning(Icon.CIRCLE_ALERT, new Paragraph(getTranslation("identity.accounts.nobody-teaches"))));
        }
        first.setVisible(!page.anybodyTeaches());
        shown.removeAll();
        var count = Kit.metaLine(count(page));
        count.getElement().setAttribute("role", "status");
        shown.add(count);
        if (page.shown().isEmpty()) {
            shown.add(Kit.blank(
                    getTranslation("identity.accounts.none"), getTranslation("identity.accounts.none-sentence")));
        } else {
            var list = new UnorderedList();
            list.addClassName("account-list");
            page.shown().forEach(it -> list.add(new AccountItem(desk, it, page.taughtBy(it))));
            shown.add(list);
        }
        if (page.found() > page.shown().size()) {
            shown.add(Kit.button(getTranslation("identity.accounts.more"), () -> {
                most += AT_ONCE;
                look();
            }));
        }
    }

    private String count(AccountPage page) {
        if (page.shown().size() < page.found()) {
            return getTranslation("identity.accounts.count-part", page.shown().size(), page.found(), page.all());
        }
        return page.found() == page.all()
                ? getTranslation("identity.accounts.count-all", page.all())
                : getTranslation("identity.accounts.count", page.found(), page.all());
    }

    private void tell(Component said) {
        told.removeAll();
        told.add(said);
        Focus.withoutScrolling(told);
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("identity.accounts.title"));
    }
}
