package org.waymark.classroom.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import org.waymark.classroom.Entry;
import org.waymark.classroom.JoinCode;
import org.waymark.ui.Focus;
import org.waymark.ui.Icon;
import org.waymark.ui.Kit;
import org.waymark.ui.Notices;
import org.waymark.ui.SiteMap;

/** The ways into a class: its code as letters, link and picture, and until when and for how many it lets in. */
final class CodePanel extends Composite<Section> {

    private final LearnersDesk desk;
    private final H2 title = new H2(getTranslation("classroom.code.title"));
    private Entry entry;

    CodePanel(LearnersDesk desk) {
        this.desk = desk;
        this.entry = desk.entry().entry(desk.me(), desk.token());
        getContent().addClassNames("card", "code-panel", "stack");
        show();
    }

    private void show() {
        getContent().removeAll();
        getContent().add(title);
        if (desk.classroom().isArchived()) {
            getContent().add(Kit.help(getTranslation("classroom.code.archived")));
            return;
        }
        entry.code().filter(_ -> entry.isOpen(desk.now())).ifPresentOrElse(this::showOpen, this::showClosed);
        getContent()
                .add(
                        Kit.folded(getTranslation("classroom.code.settle"), new EntryForm(desk, entry, this::settled)),
                        importing());
    }

    private void showOpen(JoinCode code) {
        var board = new CodeBoard(desk.classroom(), code);
        var letters = new Span(code.spaced());
        letters.addClassNames("code", "num");
        letters.getElement()
                .setAttribute("role", "img")
                .setAttribute("aria-label", String.join(" ", code.value().split("")));
        var link = SiteMap.joinClass(code.value());
        var copying = Kit.row(
                new CopyButton(getTranslation("classroom.code.copy"), code.spaced()),
                new CopyButton(getTranslation("classroom.code.copy-link"), "/" + link),
                Kit.button(getTranslation("classroom.code.show"), board::open, "small"));
        var ways = new Div(letters, new WholeAddress(link), copying, facts());
        ways.addClassNames("stack");
        var both = new Div(ways, new QrImage(link));
        both.addClassName("code-ways");
        getContent().add(both, actions(), board);
    }

    private Component actions() {
        return Kit.row(
                Kit.button(
                        getTranslation("classroom.code.renew"),
                        () -> desk.ask()
                                .ask(
                                        new AskFirst.Question(
                                                getTranslation("classroom.code.renew-ask"),
                                                getTranslation("classroom.code.renew-loss"),
                                                getTranslation("classroom.code.renew")),
                                        this::openCode),
                        "small"),
                Kit.button(getTranslation("classroom.code.close"), this::close, "small"));
    }

    private void showClosed() {
        var isExpired = entry.code().isPresent();
        getContent()
                .add(
                        Kit.help(getTranslation(isExpired ? "classroom.code.expired" : "classroom.code.none")),
                        Kit.button(
                                getTranslation(isExpired ? "classroom.code.open-new" : "classroom.code.open"),
                                this::openCode,
                                "primary"));
    }

    private Component facts() {
        var facts = new ArrayList<Component>();
        var words = new EntryWords(entry, desk);
        facts.add(Kit.meta(words.until()));
        words.places().ifPresent(it -> facts.add(Kit.meta(it)));
        facts.add(Kit.meta(words.asking()));
        var row = new Div(facts.toArray(Component[]::new));
        row.addClassNames("row", "code-facts");
        if (entry.places().filter(it -> desk.run().headcount().learners() >= it).isPresent()) {
            row.add(Kit.tag("part", Icon.CIRCLE_ALERT, getTranslation("classroom.code.full")));
        }
        return row;
    }

    private Component importing() {
        var link = new Anchor("/" + SiteMap.classImport(desk.token()), getTranslation("classroom.code.import"));
        link.addClassNames("btn", "small");
        return Kit.row(link);
    }

    private void openCode() {
        changed(() -> entry = desk.entry().openCode(desk.me(), desk.token(), entry.version()));
    }

    private void close() {
        changed(() -> entry = desk.entry().closeCode(desk.me(), desk.token(), entry.version()));
    }

    private void settled(Entry kept) {
        entry = kept;
        show();
        Focus.on(title);
        Notices.say(getTranslation("classroom.code.settled"));
    }

    private void changed(Runnable change) {
        if (ClassChange.tried(change, this::showNewest)) {
            show();
            Focus.on(title);
        }
    }

    private void showNewest() {
        entry = desk.entry().entry(desk.me(), desk.token());
        show();
        Focus.on(title);
    }
}
