package org.waymark.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Set;
import org.waymark.authoring.Author;
import org.waymark.authoring.AuthorshipRefused;
import org.waymark.authoring.CourseNotFound;
import org.waymark.authoring.Outdated;
import org.waymark.authoring.Right;
import org.waymark.authoring.RightMissing;
import org.waymark.ui.Focus;
import org.waymark.ui.Icon;
import org.waymark.ui.Keys;
import org.waymark.ui.Kit;
import org.waymark.ui.Notices;
import org.waymark.ui.SiteMap;

/** Who writes a course: whoever may publish it gives rights, changes them and takes them. */
final class AuthorsSection extends Composite<Section> {

    private final AuthorsDesk desk;
    private final Div said = new Div();
    private final Div authors = new Div();
    private final AuthorForm form = new AuthorForm(this::give);

    AuthorsSection(AuthorsDesk desk) {
        this.desk = desk;
        getContent().addClassName("stack");
        getContent().add(new H2(getTranslation("authoring.authors.title")), said, authors);
        if (desk.maySettle()) {
            getContent().add(form);
        }
        show(desk.authors());
    }

    private void show(List<Author> all) {
        authors.removeAll();
        if (all.isEmpty()) {
            authors.add(Kit.lead(getTranslation("authoring.authors.none")));
        } else {
            var list = new UnorderedList();
            list.addClassName("work-list");
            all.stream().map(this::line).forEach(list::add);
            authors.add(list);
        }
        authors.add(Kit.help(getTranslation("authoring.authors.administrators")));
    }

    private AuthorLine line(Author author) {
        return desk.maySettle() && !desk.isMe(author)
                ? AuthorLine.settled(author, this::settle)
                : AuthorLine.shown(author);
    }

    private void give(String userName, Set<Right> rights) {
        tried(() -> {
            try {
                var given = desk.invite(userName, rights);
                form.clear();
                var all = desk.authors();
                show(all);
                all.stream()
                        .filter(it -> it.authorship().equals(given))
                        .findFirst()
                        .ifPresent(it -> say(getTranslation(
                                "authoring.authors.given", it.person().displayName())));
            } catch (AuthorshipRefused refused) {
                form.complain(getTranslation(Keys.of(refused.refusal())));
            }
        });
    }

    private void settle(Author before, Set<Right> after) {
        var name = before.person().displayName();
        tried(() -> {
            try {
                desk.settle(before.authorship(), after);
            } catch (AuthorshipRefused refused) {
                Notices.warn(getTranslation(Keys.of(refused.refusal())));
                return;
            }
            show(desk.authors());
            if (after.isEmpty()) {
                var back = Kit.button(getTranslation("authoring.authors.undo"), () -> giveBack(before), "small");
                say(getTranslation("authoring.authors.taken", name), back);
            } else {
                say(getTranslation("authoring.authors.changed", name));
            }
        });
    }

    private void giveBack(Author taken) {
        tried(() -> {
            desk.giveBack(taken.authorship());
            show(desk.authors());
            say(getTranslation("authoring.authors.given", taken.person().displayName()));
        });
    }

    /** In the place of what was pressed, which is gone. */
    private void say(String sentence, Component... more) {
        var words = Kit.row(new Span(sentence));
        words.add(more);
        var note = Kit.note(Icon.CHECK, words);
        said.removeAll();
        said.add(note);
        Focus.on(note);
    }

    private void tried(Runnable change) {
        try {
            change.run();
        } catch (Outdated _) {
            Notices.warn(getTranslation("authoring.authors.outdated"));
            said.removeAll();
            show(desk.authors());
        } catch (RightMissing _) {
            Notices.warn(getTranslation("authoring.authors.may-not"));
            desk.look();
        } catch (CourseNotFound _) {
            Notices.warn(getTranslation("authoring.authors.not-found"));
            getUI().ifPresent(ui -> ui.navigate(SiteMap.WORKBENCH));
        }
    }
}
