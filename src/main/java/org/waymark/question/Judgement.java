package org.waymark.question;

import java.util.List;

/** What became of the parts of a response, before any scheme makes one figure of them. */
public sealed interface Judgement {

    /** There was nothing to judge. */
    record Nothing() implements Judgement {}

    /** Something was given, but not anything that can be judged. */
    record Illegible(Flaw flaw) implements Judgement {}

    /** Only a person can judge it. */
    record Waiting() implements Judgement {}

    /** Each part with what is said of it. */
    record Parts(List<JudgedPart> parts) implements Judgement {
        public Parts {
            parts = List.copyOf(parts);
        }

        static Parts whole(JudgedPart part) {
            return new Parts(List.of(part));
        }

        /** The stakes of all parts. */
        int stakes() {
            return parts.stream().mapToInt(JudgedPart::stake).sum();
        }

        /** The stakes of the parts that the right response holds. */
        int neededStakes() {
            return parts.stream()
                    .filter(part -> part.finding().needed())
                    .mapToInt(JudgedPart::stake)
                    .sum();
        }

        /** Whether no part that counts has a fault. */
        boolean faultless() {
            return parts.stream()
                    .allMatch(part -> part.stake() == 0 || part.finding().faultless());
        }
    }
}
