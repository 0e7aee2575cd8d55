package org.waymark.authoring;

import java.util.Optional;
import org.waymark.base.Language;

/**
 * A text of a course beside what it is translated from.
 *
 * @param source what it says in the language of the course
 * @param words what it says in this language; empty where it says nothing
 * @param sourceThen where it is out of date: what it was translated from; empty where nobody knows those words any more
 */
public record TextToTranslate(
        TextSpot spot,
        Language language,
        String source,
        String words,
        TranslationState state,
        Optional<String> sourceThen) {

    /** What tells the source from others. */
    public String sourceDigest() {
        return TextDigest.of(source);
    }
}
