package org.waymark.classroom;

import java.util.Map;
import org.waymark.identity.UserId;

/** Some of those who were to be brought into a class cannot be; so nobody was. */
public class EnrollingRefused extends RuntimeException {

    private final transient Map<UserId, Refusal> refusals;

    public EnrollingRefused(Map<UserId, Refusal> refusals) {
        super("of those to be enrolled, so many cannot be: " + refusals.size());
        this.refusals = Map.copyOf(refusals);
    }

    public Map<UserId, Refusal> refusals() {
        return refusals;
    }
}
