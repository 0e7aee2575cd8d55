package org.waymark.assessment;

import java.util.Optional;
import org.waymark.question.Certainty;

/** What a page wants to be kept; items are numbered from 1 as the attempt shows them. */
public sealed interface Wish {

    record Answer(int item, Given given, Optional<Certainty> certainty) implements Wish {}

    record Check(int item, Given given, Optional<Certainty> certainty) implements Wish {}

    record Redo(int item) implements Wish {}

    record Move(int item) implements Wish {}

    /** The clock is to stop, where it may. */
    record Pause() implements Wish {}

    /** The clock is to run again. */
    record Resume() implements Wish {}

    record TakeOver() implements Wish {}

    record HandIn() implements Wish {}
}
