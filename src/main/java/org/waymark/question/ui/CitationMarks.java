package org.waymark.question.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.waymark.base.Citation;

/** Makes the marks that open the evidence for a list of citations. */
@FunctionalInterface
public interface CitationMarks {

    Component of(List<Citation> cites);
}
