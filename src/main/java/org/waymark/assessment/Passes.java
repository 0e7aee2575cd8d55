package org.waymark.assessment;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.waymark.identity.UserId;

/**
 * Issues and reads passes: an HMAC over attempt, learner, device, expiry and generation. A pass outlives the session, so that what
 * was answered offline still arrives after a sign-out or a restart.
 */
@Component
public class Passes {

    private static final String PURPOSE = "waymark attempt pass 1";
    private static final Duration AFTER_END = Duration.ofHours(24);
    private static final Duration WITHOUT_END = Duration.ofDays(7);
    private static final Pattern DEVICE = Pattern.compile("[\\w-]{22}");
    private static final int MAC_BYTES = 32;

    /** Key version, attempt, learner, expiry, generation, device. */
    private static final int BODY_BYTES = 1 + 16 + 16 + 8 + 4 + 22;

    private final SealKeys keys;
    private final LearnerTags tags;
    private final Clock clock;

    public Passes(SealKeys keys, Clock clock) {
        this.keys = keys;
        this.tags = new LearnerTags(keys);
        this.clock = clock;
    }

    /** A pass to one's own attempt, for a device; it lasts a day longer than the attempt, or a week where that has no end. */
    public String issue(Attempt attempt, UserId learner, String device) {
        if (!isDevice(device)) {
            throw new IllegalArgumentException("a device has 22 characters that may stand in an address");
        }
        var expires = attempt.endsAt()
                .map(end -> end.plus(AFTER_END))
                .orElseGet(() -> clock.instant().plus(WITHOUT_END));
        var version = keys.current();
        var body = ByteBuffer.allocate(BODY_BYTES)
                .put((byte) version)
                .put(bytes(attempt.takenBy(learner).id().value()))
                .put(bytes(learner.value()))
                .putLong(expires.getEpochSecond())
                .putInt(attempt.generation())
                .put(device.getBytes(StandardCharsets.US_ASCII))
                .array();
        var mac = keys.hmac(version, PURPOSE, body).orElseThrow();
        var pass =
                ByteBuffer.allocate(BODY_BYTES + MAC_BYTES).put(body).put(mac).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(pass);
    }

    /** What a pass says; empty for one that was not issued here, was changed, or has expired. */
    public Optional<Pass> read(String text) {
        try {
            var all = Base64.getUrlDecoder().decode(text);
            if (all.length != BODY_BYTES + MAC_BYTES) {
                return Optional.empty();
            }
            var body = Arrays.copyOf(all, BODY_BYTES);
            var mac = Arrays.copyOfRange(all, BODY_BYTES, all.length);
            return keys.hmac(Byte.toUnsignedInt(body[0]), PURPOSE, body)
                    .filter(right -> MessageDigest.isEqual(right, mac))
                    .map(_ -> pass(ByteBuffer.wrap(body)))
                    .filter(pass -> clock.instant().isBefore(pass.expires()));
        } catch (IllegalArgumentException | BufferUnderflowException _) {
            return Optional.empty();
        }
    }

    /** Under which names a browser keeps what waits of a learner: the present one, then older ones, with spaces between. */
    public String owner(UserId learner) {
        return tags.of(learner);
    }

    /** Whether a device could be called so. */
    public static boolean isDevice(String name) {
        return DEVICE.matcher(name).matches();
    }

    private static Pass pass(ByteBuffer body) {
        body.get();
        var attempt = new AttemptId(uuid(body));
        var learner = new UserId(uuid(body));
        var expires = Instant.ofEpochSecond(body.getLong());
        var generation = body.getInt();
        var device = new byte[22];
        body.get(device);
        return new Pass(attempt, learner, new String(device, StandardCharsets.US_ASCII), expires, generation);
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static UUID uuid(ByteBuffer body) {
        return new UUID(body.getLong(), body.getLong());
    }
}
