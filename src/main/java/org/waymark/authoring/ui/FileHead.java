package org.waymark.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import org.waymark.ui.Kit;

/** What stands above a page about one file of a course: where one is, what the page is for, and which file it is about. */
final class FileHead extends Composite<Div> {

    FileHead(FileAddress address, String title, Component... sentences) {
        var file = new Paragraph(new Code(address.path()));
        file.addClassName("file-name");
        getContent().add(Kit.stack(new WorkbenchPath(address.course()), new H1(title), file));
        getContent().add(sentences);
        getContent().addClassName("stack");
    }
}
