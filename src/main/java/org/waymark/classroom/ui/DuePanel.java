package org.waymark.classroom.ui;

import com.vaadin.flow.component.Component;
import org.waymark.identity.UserId;

/** Shows a learner what is due in all their classes; whoever knows of work puts it on the page of their classes. */
public interface DuePanel {

    Component of(UserId learner);
}
