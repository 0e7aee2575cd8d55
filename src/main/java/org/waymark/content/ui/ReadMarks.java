package org.waymark.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.Map;
import org.waymark.base.Slug;
import org.waymark.ui.Icon;

/** At the end of each section: a button that marks it as read or, once it is, the word for it. */
final class ReadMarks {

    private final ReadSections read;
    private final Map<Slug, HasElement> sections = new HashMap<>();
    private final Map<Slug, Paragraph> feet = new HashMap<>();

    ReadMarks(ReadSections read) {
        this.read = read;
        read.onRead(this::mark);
    }

    /** Makes the component the section that the browser watches, and ends it with its mark. */
    <C extends Component & HasComponents> C on(C component, Slug section) {
        component.setId(section.value());
        component.getElement().setAttribute("data-section", section.value());
        component.getElement().setAttribute("tabindex", "-1");
        var foot = new Paragraph();
        foot.addClassName("sec-foot");
        sections.put(section, component);
        feet.put(section, foot);
        component.add(foot);
        if (read.contains(section)) {
            mark(section);
        } else {
            foot.add(button(component, section));
        }
        return component;
    }

    private Component button(Component asker, Slug section) {
        var button = new NativeButton(asker.getTranslation("content.lesson.mark-as-read"));
        button.addClassNames("btn", "quiet", "small");
        button.getElement().setAttribute("type", "button");
        button.addClickListener(_ -> read.read(section));
        return button;
    }

    private void mark(Slug section) {
        var foot = feet.get(section);
        var element = sections.get(section);
        if (foot != null && element != null) {
            element.getElement().setAttribute("data-read", true);
            var word = new Span(Icon.CHECK.small(), new Span(foot.getTranslation("content.lesson.is-read")));
            word.addClassNames("save", "ok");
            foot.removeAll();
            foot.add(word);
        }
    }
}
