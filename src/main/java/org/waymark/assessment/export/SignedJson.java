package org.waymark.assessment.export;

import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.assessment.export.Authenticity.Changed;
import org.waymark.assessment.export.Authenticity.Foreign;
import org.waymark.assessment.export.Authenticity.NoRecord;
import org.waymark.assessment.export.Authenticity.Unchanged;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A record as JSON, with a signature over its canonical bytes beside it, and the finding of whether one is genuine. */
final class SignedJson {

    static final String FORMAT = "waymark-attempt-record-1";

    /** The longest file that is looked at, in bytes. */
    static final int LONGEST = 2 * 1024 * 1024;

    private static final Set<String> NAMES = Set.of("format", "record", "signature");
    private static final Set<String> NAMES_OF_SIGNATURE = Set.of("algorithm", "key", "value");

    /** Strict, because a file that one program reads so and another otherwise proves nothing. */
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(32)
                            .maxNumberLength(32)
                            .maxDocumentLength(LONGEST)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private SignedJson() {}

    static ObjectNode object() {
        return JSON.createObjectNode();
    }

    static byte[] write(ObjectNode record, SigningKeys keys) {
        var whole = object();
        whole.put("format", FORMAT);
        whole.set("record", record);
        whole.putObject("signature")
                .put("algorithm", SigningKeys.ALGORITHM)
                .put("key", keys.fingerprint())
                .put("value", HexFormat.of().formatHex(keys.sign(CanonicalJson.bytes(record))));
        return CanonicalJson.bytes(whole);
    }

    /** What can be said of a file that claims to be a record; whatever it holds, it is read and nothing else. */
    static Authenticity look(byte[] file, SigningKeys keys) {
        if (file.length > LONGEST) {
            return new NoRecord();
        }
        try {
            return find(JSON.readTree(file), keys);
        } catch (JacksonException | IllegalArgumentException _) {
            return new NoRecord();
        }
    }

    private static Authenticity find(JsonNode whole, SigningKeys keys) {
        var signature = whole.path("signature");
        if (!whole.isObject()
                || !names(whole).equals(NAMES)
                || !whole.path("format").asString("").equals(FORMAT)
                || !whole.path("record").isObject()
                || !names(signature).equals(NAMES_OF_SIGNATURE)
                || !signature.path("algorithm").asString("").equals(SigningKeys.ALGORITHM)) {
            return new NoRecord();
        }
        var key = signature.path("key").asString("");
        if (!key.equals(keys.fingerprint())) {
            return new Foreign(key);
        }
        var genuine = keys.signed(
                CanonicalJson.bytes(whole.path("record")),
                hexadecimal(signature.path("value").asString("")));
        return genuine ? new Unchanged(whole.path("record")) : new Changed();
    }

    private static Set<String> names(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    /** In the one way in which it is written; anything else is a change. */
    private static byte[] hexadecimal(String text) {
        var bytes = HexFormat.of().parseHex(text);
        return HexFormat.of().formatHex(bytes).equals(text) ? bytes : new byte[0];
    }
}
