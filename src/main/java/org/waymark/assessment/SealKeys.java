package org.waymark.assessment;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys that seals and passes are made with, by version: the highest makes new ones, all of them prove old ones. Written as
 * {@code 1:base64 2:base64}; each key has at least 32 bytes.
 */
public final class SealKeys {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;
    private static final int VERSIONS = 255;
    private static final Pattern SEPARATORS = Pattern.compile("[\\s,]+");
    private static final Pattern ENTRY = Pattern.compile("(\\d{1,3}):([A-Za-z0-9+/]+={0,2})");

    private final TreeMap<Integer, byte[]> keys;

    private SealKeys(Map<Integer, byte[]> keys) {
        this.keys = new TreeMap<>(keys);
    }

    /** Reads keys as they are written; throws {@link IllegalArgumentException}, which does not repeat them, where they are not. */
    public static SealKeys parse(String text) {
        var keys = new TreeMap<Integer, byte[]>();
        for (var entry : Arrays.stream(SEPARATORS.split(text.strip())).toList()) {
            var matcher = ENTRY.matcher(entry);
            if (!matcher.matches()) {
                throw new IllegalArgumentException("a seal key is written as version:base64");
            }
            var version = Integer.parseInt(matcher.group(1));
            var key = Base64.getDecoder().decode(matcher.group(2));
            if (version < 1 || version > VERSIONS || key.length < BYTES || keys.put(version, key) != null) {
                throw new IllegalArgumentException(
                        "seal keys have at least 32 bytes and versions from 1 to 255, each once");
            }
        }
        return new SealKeys(keys);
    }

    /** The version of the key that new seals are made with. */
    int current() {
        return Collections.max(keys.keySet());
    }

    /** The versions of all keys, the current one first. */
    List<Integer> versions() {
        return List.copyOf(keys.descendingKeySet());
    }

    /** The HMAC of some bytes for a purpose, of which no other purpose can make use; empty where there is no such key. */
    Optional<byte[]> hmac(int version, String purpose, byte[] bytes) {
        return Optional.ofNullable(keys.get(version)).map(key -> {
            try {
                var mac = Mac.getInstance(ALGORITHM);
                mac.init(new SecretKeySpec(key, ALGORITHM));
                mac.update(purpose.getBytes(StandardCharsets.US_ASCII));
                mac.update((byte) 0);
                return mac.doFinal(bytes);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("every Java has " + ALGORITHM, e);
            }
        });
    }
}
