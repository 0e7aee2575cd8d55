package org.waymark.authoring;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.waymark.base.Language;
import org.waymark.base.Slug;

/** Where it is kept what was translated from which words. */
public interface Translations {

    /** In no order. */
    List<Translated> of(Slug course);

    /** Of one file, or one lesson, in no order. */
    List<Translated> of(Slug course, String file);

    /** Keeps these, each in place of what was known of its text. */
    void keep(Collection<Translated> some);

    /** Nothing is known of this text any more. */
    void forget(Slug course, TextSpot spot, Language language);

    /** Keeps words that something was translated from, by their digest. */
    void remember(Slug course, Map<String, String> words);

    /** Those words that are kept, by their digest. */
    Map<String, String> words(Slug course, Collection<String> digests);
}
