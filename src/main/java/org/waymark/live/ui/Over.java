package org.waymark.live.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import org.waymark.ui.SiteMap;

/** A walk that is over: its ending, the whole story and the debrief; or where it was ended before. */
final class Over extends Div {

    Over(Told told) {
        addClassNames("debrief", "stack-l");
        told.walk()
                .ending()
                .ifPresentOrElse(
                        ending -> add(
                                told.parts().ending(ending),
                                told.parts().map(),
                                told.parts().debrief()),
                        () -> add(
                                new H1(getTranslation("live.over.early")),
                                new Paragraph(getTranslation("live.over.early-at", told.placeTitle())),
                                told.parts().standing()));
        var own = new Paragraph(getTranslation("live.over.no-score") + " ");
        own.add(new Anchor(
                "/" + SiteMap.scenario(told.course().id(), told.scenario().id()), getTranslation("live.over.alone")));
        own.addClassName("note");
        add(own, told.evidence());
    }
}
