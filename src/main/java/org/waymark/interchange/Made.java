package org.waymark.interchange;

import org.waymark.base.LocalizedText;
import org.waymark.question.MarkingScheme;
import org.waymark.question.Question;

/** A question as ours, how it is marked, and why its right answer is right. */
record Made(Question question, MarkingScheme scheme, LocalizedText explanation) {

    /** One that is marked as its kind usually is. */
    static Made usual(Question question, LocalizedText explanation) {
        return new Made(question, MarkingScheme.usualFor(question), explanation);
    }
}
