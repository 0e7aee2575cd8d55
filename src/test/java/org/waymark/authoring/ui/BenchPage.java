package org.waymark.authoring.ui;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.authoring.Authorship;
import org.waymark.authoring.Authorships;
import org.waymark.authoring.Right;
import org.waymark.base.Slug;
import org.waymark.content.Examples;
import org.waymark.identity.Account;
import org.waymark.identity.Accounts;
import org.waymark.identity.Role;
import org.waymark.identity.Sitter;
import org.waymark.identity.TextSize;
import org.waymark.identity.Theme;
import org.waymark.identity.UserId;
import org.waymark.storage.PagesOnDatabase;
import org.waymark.ui.PageTest;

/** The invented course, which nobody has drafted and nobody writes yet, and whoever sits down before a page of it. */
abstract class BenchPage extends PageTest {

    static final Slug COURSE = Examples.COURSE;

    @Autowired
    Sitter sitter;

    @Autowired
    Authorships authorships;

    private @Autowired JdbcClient jdbc;
    private @Autowired Accounts accounts;

    @BeforeEach
    final void nobodyWritesAnything() {
        List.of("draft_unfiled", "draft", "draft_revision", "authorship")
                .forEach(table -> jdbc.sql("delete from " + table).update());
        UI.getCurrent().setLocale(Locale.of("en"));
    }

    UserId account(String userName, String name, Role role) {
        var id = new UserId(UUID.randomUUID());
        accounts.open(
                new Account(id, userName, name, Set.of(role), Optional.empty(), Theme.SYSTEM, TextSize.ORDINARY),
                PagesOnDatabase.NOW);
        return id;
    }

    void give(UserId user, Right... rights) {
        authorships.keep(new Authorship(COURSE, user, Set.of(rights)), PagesOnDatabase.NOW);
    }

    void at(UserId who, String address) {
        sitter.becomes(who);
        go(address);
    }
}
