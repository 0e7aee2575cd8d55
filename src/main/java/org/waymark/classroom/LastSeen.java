package org.waymark.classroom;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.waymark.identity.UserId;

/** When learners last did something; whoever keeps what they do answers. */
public interface LastSeen {

    /** Of those of these learners of whom there is something; asks a fixed number of statements, however many they are. */
    Map<UserId, Instant> of(Collection<UserId> learners);
}
