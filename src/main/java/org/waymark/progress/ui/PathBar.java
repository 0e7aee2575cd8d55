package org.waymark.progress.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.waymark.content.CourseModule;
import org.waymark.progress.CourseProgress;
import org.waymark.progress.ModuleProgress;
import org.waymark.progress.Standing;

/** A course as a bar: each part is a module as wide as its reading time, painted as far as it has been read. */
final class PathBar extends Div {

    PathBar(Standing standing) {
        addClassNames("profile", "here");
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", inWords(standing.progress()));
        var here = here(standing);
        for (var module : standing.progress().modules()) {
            add(part(module, here.filter(module.module()::equals).isPresent()));
        }
    }

    private static Optional<CourseModule> here(Standing standing) {
        return standing.next()
                .flatMap(step ->
                        standing.progress().course().moduleOf(step.activity().id()));
    }

    private String inWords(CourseProgress progress) {
        var modules = progress.moduleTally();
        return getTranslation("progress.bar.words", modules.done(), modules.all());
    }

    private static Span part(ModuleProgress module, boolean here) {
        var part = new Span();
        part.setClassName("now", here);
        part.setClassName("unread", module.percentRead() == 0);
        part.getStyle().set("--w", String.valueOf(Math.max(1, module.module().minutes())));
        part.getStyle().set("--v", module.percentRead() + "%");
        return part;
    }
}
