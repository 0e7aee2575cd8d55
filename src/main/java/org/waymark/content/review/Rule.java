package org.waymark.content.review;

import java.util.Locale;

/**
 * What a second reader looks at. The rules on questions are those on which the textbooks agree (Haladyna, Downing and Rodriguez,
 * A review of multiple-choice item-writing guidelines, Applied Measurement in Education 15, 2002); the other ones hold a course to its
 * own plan.
 */
public enum Rule {
    /** A text is far longer or shorter in one language than in another. */
    UNEVEN_LENGTH,
    /** A lesson takes longer or shorter than planned. */
    READING_TIME,
    SECTION_LENGTH,
    /** What a section cites as the word of somebody is told there without saying whose. */
    ATTRIBUTION,
    /** What is linked to a term is worded otherwise than in the glossary. */
    TERMS,
    OBJECTIVE_QUESTIONS,
    OBJECTIVE_KINDS,
    /** A bank has more or fewer questions of a sort than planned. */
    BLUEPRINT,
    /** A question on what texts contradict each other in cites one of them only. */
    CONTESTED,
    LONGEST_IS_RIGHT,
    /** Choosing the longest option pays over a whole bank. */
    LENGTH_BIAS,
    /** Choosing a certain place pays over a whole bank. */
    POSITION_BIAS,
    ALL_OR_NONE,
    NEGATED_PROMPT,
    /** A word of the prompt comes back in the right option alone. */
    ECHO;

    /** The key of its name. */
    public String key() {
        return "review.rule." + kebab();
    }

    /** The key of the sentence that says what was found, with the details of the finding for its places. */
    public String sentence() {
        return "review.finding." + kebab();
    }

    private String kebab() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
