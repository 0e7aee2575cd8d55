package org.waymark.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.identity.UserId;

class LearnerTagsTest {

    private static final String OLD = "1:" + "A".repeat(43) + "=";
    private static final String NEW = "2:" + "B".repeat(42) + "A=";
    private static final UserId ANN = new UserId(UUID.fromString("01900000-0000-7000-8000-000000000001"));
    private static final UserId BOB = new UserId(UUID.fromString("01900000-0000-7000-8000-000000000002"));

    private final LearnerTags tags = new LearnerTags(SealKeys.parse(OLD));

    @Test
    void aTagTellsOneLearnerFromAnother() {
        assertThat(tags.of(ANN)).isEqualTo(tags.of(ANN)).isNotEqualTo(tags.of(BOB));
    }

    @Test
    void withoutTheKeyNobodyFindsWhoItIs() {
        var elsewhere = new LearnerTags(SealKeys.parse("1:" + "C".repeat(42) + "A="));

        assertThat(tags.of(ANN))
                .doesNotContain(ANN.value().toString())
                .doesNotContain(ANN.value().toString().replace("-", ""))
                .isNotEqualTo(elsewhere.of(ANN));
    }

    @Test
    void underANewKeyTheOldTagIsStillKnown() {
        var both = new LearnerTags(SealKeys.parse(OLD + " " + NEW)).of(ANN);

        assertThat(List.of(both.split(" "))).hasSize(2).last().isEqualTo(tags.of(ANN));
        assertThat(both).startsWith("2.");
    }
}
