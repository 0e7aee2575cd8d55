package org.waymark.interchange;

import java.util.Locale;
import java.util.Set;

/** Passages that are no places of a story: code, styles, what a story format shows around the others. */
final class Special {

    private static final Set<String> TAGS = Set.of(
            "script",
            "stylesheet",
            "startup",
            "header",
            "footer",
            "debug-startup",
            "debug-header",
            "debug-footer",
            "widget",
            "init",
            "annotation",
            "twine.private",
            "twine.image",
            "twine.audio",
            "twine.video");

    private static final Set<String> NAMES = Set.of(
            "StoryInit",
            "StoryCaption",
            "StoryMenu",
            "StoryBanner",
            "StoryAuthor",
            "StorySubtitle",
            "StoryShare",
            "StoryInterface",
            "StorySettings",
            "StoryIncludes",
            "StoryDisplayTitle",
            "PassageHeader",
            "PassageFooter",
            "PassageReady",
            "PassageDone",
            "MenuOptions",
            "MenuShare",
            "ClickableStory");

    private Special() {}

    static boolean is(TweePassage passage) {
        return NAMES.contains(passage.name())
                || Carried.isIn(passage)
                || passage.tags().stream().anyMatch(it -> TAGS.contains(it.toLowerCase(Locale.ROOT)));
    }
}
