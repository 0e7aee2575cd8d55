package org.waymark.content.ui;

import com.vaadin.flow.component.Component;
import org.waymark.base.Language;
import org.waymark.content.Section;

/** Makes the text below the heading of a section. */
@FunctionalInterface
interface SectionBody {

    Component of(Section section, Language language);
}
