package org.waymark.assignment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Consumer;
import org.waymark.assignment.Assignment;
import org.waymark.content.ui.Wording;
import org.waymark.ui.Kit;

/** What was assigned once and is asked of nobody any more; it can be brought back. */
final class WithdrawnWork extends Composite<NativeDetails> {

    WithdrawnWork(ClassDesk desk, Consumer<Assignment> restore) {
        var withdrawn = desk.overview().withdrawn();
        var list = new UnorderedList();
        list.addClassName("queue");
        for (var posted : withdrawn) {
            var assignment = posted.assignment();
            var at = posted.withdrawnAt().map(desk.words().times()::brief).orElse("");
            var text = new Div(
                    Wording.say(new Span(), desk.title(assignment).text(), desk.language()),
                    Kit.meta(getTranslation("assignment.work.withdrawn-at", at)));
            text.addClassName("queue-text");
            var item = new ListItem(text);
            if (desk.overview().isOpenForChange()) {
                item.add(Kit.button(
                        getTranslation("assignment.work.restore"), () -> restore.accept(assignment), "small"));
            }
            list.add(item);
        }
        getContent().setSummaryText(getTranslation("assignment.work.withdrawn-title", withdrawn.size()));
        getContent().setContent(list);
        getContent().addClassName("folded");
    }
}
