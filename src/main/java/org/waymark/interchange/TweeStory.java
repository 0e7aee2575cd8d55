package org.waymark.interchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A story as Twee tells it: passages with names, joined by links in their texts.
 *
 * @param passages in the order of the file, without the two that hold title and data
 */
public record TweeStory(Optional<String> title, Data data, List<TweePassage> passages) {

    /**
     * What {@code StoryData} says.
     *
     * @param ifid the identifier by which Twine knows the story again
     * @param format the story format, such as Harlowe
     * @param start the name of the first passage
     * @param tagColours the colours that Twine shows tags in
     */
    public record Data(
            Optional<String> ifid,
            Optional<String> format,
            Optional<String> formatVersion,
            Optional<String> start,
            Map<String, String> tagColours) {

        static final Data NONE =
                new Data(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Map.of());

        public Data {
            tagColours = Map.copyOf(tagColours);
        }
    }

    public TweeStory {
        passages = List.copyOf(passages);
    }
}
