package org.waymark.progress.ui;

import com.vaadin.flow.component.html.Span;
import org.waymark.progress.Stage;
import org.waymark.ui.Blaze;
import org.waymark.ui.Keys;

/** The painted mark for how far one has come, with the word for those who do not see it. */
final class StageSign extends Span {

    StageSign(Stage stage) {
        addClassName("post");
        var word = new Span(getTranslation(Keys.of(stage)));
        word.addClassName("vh");
        add(blaze(stage).create(), word);
    }

    static Blaze blaze(Stage stage) {
        return switch (stage) {
            case NOT_BEGUN -> Blaze.NOT_BEGUN;
            case BEGUN -> Blaze.HERE;
            case DONE -> Blaze.DONE;
        };
    }
}
