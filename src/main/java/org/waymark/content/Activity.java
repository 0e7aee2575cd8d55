package org.waymark.content;

import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;

/** Anything one does in a course. */
public sealed interface Activity permits Lesson, Quiz, ScenarioActivity {

    Slug id();

    LocalizedText title();
}
