package org.waymark.question.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** The element of the page that one answers with; what it needs comes as properties, what it is given as events. */
@Tag("wm-question")
@JsModule("./components/wm-question.ts")
final class AnsweringElement extends Component {}
