package org.waymark.authoring.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.Set;
import java.util.function.BiConsumer;
import org.waymark.authoring.Author;
import org.waymark.authoring.Right;
import org.waymark.base.Language;
import org.waymark.ui.Kit;

/** Somebody who writes a course, with what they may do; whoever may settle that does it here. */
final class AuthorLine extends Composite<ListItem> {

    private final Author author;
    private final BiConsumer<Author, Set<Right>> settling;

    private AuthorLine(Author author, BiConsumer<Author, Set<Right>> settling) {
        this.author = author;
        this.settling = settling;
        var name = new Span(author.person().displayName());
        name.addClassName("person");
        var who = new Div(name, Kit.meta(author.person().userName()));
        who.addClassNames("row", "tight");
        var rights = RightWords.list(author.authorship().rights(), Language.of(getLocale()));
        getContent().add(who, Kit.meta(rights));
    }

    /** For somebody who may only look, or who looks at themselves. */
    static AuthorLine shown(Author author) {
        return new AuthorLine(author, (_, _) -> {});
    }

    /**
     * For somebody who may settle what this author may do.
     *
     * @param settling takes the rights that they are to have; none takes them off
     */
    static AuthorLine settled(Author author, BiConsumer<Author, Set<Right>> settling) {
        var line = new AuthorLine(author, settling);
        line.addActions();
        return line;
    }

    private void addActions() {
        var name = author.person().displayName();
        var editor = new Div();
        var change = Kit.opener(getTranslation("authoring.authors.change"), editor, "small");
        change.getElement().setAttribute("aria-label", getTranslation("authoring.authors.change") + ": " + name);
        var take = Kit.inLine(getTranslation("authoring.authors.take"), name, () -> settling.accept(author, Set.of()));
        var field = new RightsField(author.authorship().rights());
        var keep = Kit.button(
                getTranslation("authoring.authors.keep"),
                () -> settling.accept(author, field.rights()),
                "small",
                "primary");
        editor.addClassName("stack");
        editor.add(field, keep);
        getContent().add(Kit.row(change, take), editor);
    }
}
