package org.waymark.interchange;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What becomes of a story that is opened in Twine and exported again: other order, own metadata, texts without blanks around them. */
final class AsTwineDoes {

    private AsTwineDoes() {}

    static TweeStory saved(TweeStory story) {
        var passages = story.passages().stream().map(AsTwineDoes::saved).collect(Collectors.toList());
        java.util.Collections.reverse(passages);
        return new TweeStory(story.title(), story.data(), List.copyOf(passages));
    }

    private static TweePassage saved(TweePassage it) {
        return new TweePassage(
                it.name(),
                it.tags().reversed(),
                Map.of("position", "7.5,20", "size", "100,100"),
                it.text().strip(),
                0);
    }
}
