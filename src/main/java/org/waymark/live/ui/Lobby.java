package org.waymark.live.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.waymark.content.ui.Wording;
import org.waymark.live.JoinCode;
import org.waymark.ui.SiteMap;

/** How a class comes in: the code in large type, and where to type it. */
final class Lobby extends Div {

    private static final String ADDRESS = "this.textContent = window.location.host + '/' + $0";

    Lobby(Told told, Runnable begin) {
        addClassNames("live-lobby", "stack-l");
        var code = new Span(told.shared().code().map(JoinCode::spaced).orElse(""));
        code.addClassNames("large-code", "num");
        var plain = told.shared().code().map(JoinCode::value).orElse("");
        code.getElement().setAttribute("role", "img").setAttribute("aria-label", String.join(" ", plain.split("")));
        var address = new Span("/" + SiteMap.JOINING);
        address.addClassName("address");
        address.getElement().executeJs(ADDRESS, SiteMap.JOINING);
        var link = new Span("/" + SiteMap.join(plain));
        link.addClassName("address");
        link.getElement().executeJs(ADDRESS, SiteMap.join(plain));
        var how = new Paragraph(new Span(getTranslation("live.lobby.go-to") + " "), address);
        how.addClassName("lead");
        var byLink = new Paragraph(new Span(getTranslation("live.lobby.link") + " "), link);
        byLink.addClassName("meta");
        var start = new NativeButton(getTranslation("live.lobby.begin"), _ -> begin.run());
        start.addClassNames("btn", "primary");
        var note = new Paragraph(getTranslation("live.over.no-score"));
        note.addClassName("meta");
        add(Wording.say(new H1(), told.scenario().title(), told.language()), how, code, byLink, start, note);
    }
}
