package org.waymark.assignment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.waymark.assignment.KeepingCalendarLink;
import org.waymark.classroom.ui.CopyButton;
import org.waymark.identity.UserId;
import org.waymark.ui.Icon;
import org.waymark.ui.Kit;
import org.waymark.ui.SiteMap;

/** The private address at which a calendar program finds what is due: whoever knows it can read it, so it can be renewed and removed. */
final class CalendarLinkPanel extends Composite<Section> {

    private final KeepingCalendarLink links;
    private final UserId learner;
    private final Div link = new Div();

    CalendarLinkPanel(KeepingCalendarLink links, UserId learner) {
        this.links = links;
        this.learner = learner;
        link.addClassName("stack");
        getContent().addClassNames("calendar-link", "stack");
        getContent()
                .add(
                        new H2(getTranslation("assignment.link.title")),
                        Kit.help(getTranslation("assignment.link.lead")),
                        link);
        show(Optional.empty());
    }

    private void show(Optional<String> said) {
        link.removeAll();
        said.ifPresent(sentence -> link.add(Kit.announced("", Icon.CHECK, new Paragraph(sentence))));
        links.link(learner).ifPresentOrElse(this::there, this::none);
    }

    private void none() {
        link.add(Kit.button(
                getTranslation("assignment.link.open"),
                () -> {
                    links.open(learner);
                    show(Optional.empty());
                },
                "small"));
    }

    private void there(String token) {
        var address = "/" + SiteMap.CALENDAR_FEED.replace("{token}", token);
        link.add(
                new CopyButton(getTranslation("assignment.link.copy"), address),
                Kit.help(getTranslation("assignment.link.privacy")),
                changing());
    }

    private NativeDetails changing() {
        var renew = Kit.button(
                getTranslation("assignment.link.renew"),
                () -> {
                    links.renew(learner);
                    show(Optional.of(getTranslation("assignment.link.renewed")));
                },
                "small");
        var close = Kit.button(
                getTranslation("assignment.link.close"),
                () -> {
                    links.close(learner);
                    show(Optional.of(getTranslation("assignment.link.closed")));
                },
                "small",
                "danger");
        var buttons = new Div(renew, close);
        buttons.addClassName("row");
        var content = new Div(new Paragraph(getTranslation("assignment.link.loss")), buttons);
        content.addClassName("stack");
        var details = new NativeDetails(getTranslation("assignment.link.change"), content);
        details.addClassName("folded");
        return details;
    }
}
