package org.waymark.assessment;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Collectors;
import org.waymark.identity.UserId;

/**
 * Names for learners that stand in the storage of browsers, where whoever comes next can read them: an HMAC of the account, which
 * tells one learner from another and nothing else.
 */
final class LearnerTags {

    private static final String PURPOSE = "waymark learner tag 1";

    /** 128 bits are enough to tell people apart. */
    private static final int BYTES = 16;

    private final SealKeys keys;

    LearnerTags(SealKeys keys) {
        this.keys = keys;
    }

    /** The tag of a learner by the present key, and after it those by older keys, with spaces between. */
    String of(UserId learner) {
        return keys.versions().stream()
                .map(version -> version + "." + tag(version, learner))
                .collect(Collectors.joining(" "));
    }

    private String tag(int version, UserId learner) {
        var id = ByteBuffer.allocate(16)
                .putLong(learner.value().getMostSignificantBits())
                .putLong(learner.value().getLeastSignificantBits())
                .array();
        var mac = keys.hmac(version, PURPOSE, id).orElseThrow();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(mac, BYTES));
    }
}
