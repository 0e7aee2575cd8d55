package org.waymark.question;

/** How the judged parts of a response make one fraction, whatever the kind of question. */
public enum MarkingScheme {
    /** Everything for a response without fault, nothing for any other. */
    ALL_OR_NOTHING,
    /** Each wrong part takes back a right one. */
    RIGHT_MINUS_WRONG,
    /** Each part earns its own share; wrong parts take nothing back. */
    PER_PART,
    /** The weights that the author gave to options and parts are added up. */
    WEIGHTED;

    /** The scheme of questions whose author names none. */
    public static MarkingScheme usualFor(Question question) {
        return switch (question) {
            case Question.SingleChoice _, Question.ShortAnswer _, Question.Numeric _ -> ALL_OR_NOTHING;
            case Question.MultipleChoice _, Question.Hotspot _ -> RIGHT_MINUS_WRONG;
            case Question.TrueFalse _,
                    Question.Matching _,
                    Question.Ordering _,
                    Question.Categorise _,
                    Question.Cloze _,
                    Question.Timeline _,
                    Question.SourceCriticism _,
                    Question.Essay _ -> PER_PART;
        };
    }
}
