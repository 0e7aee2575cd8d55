package org.waymark.question.ui;

import com.vaadin.flow.component.Component;
import org.waymark.question.Response;

/** What one kind of question is answered with. */
interface AnsweringPart {

    Component component();

    Response response();

    /** Shows a response given before; what no longer fits the question is passed over. */
    void show(Response response);

    void setReadOnly(boolean readOnly);

    /** Gives the parts their ids on the page and the prompt as their name. */
    void name(String id, String promptId);

    void focus();
}
