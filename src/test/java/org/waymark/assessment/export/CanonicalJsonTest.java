package org.waymark.assessment.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class CanonicalJsonTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                {"b":1, "a":{"d":true,"c":null}}  | {"a":{"c":null,"d":true},"b":1}
                [ 3 , -2 , [ ] , { } ]            | [3,-2,[],{}]
                "\\u0259 \\u011f \\/ \\n \\u0001" | "ə ğ / \\n \\u0001"
                "\\ud83d\\ude00"                  | "😀"
                """)
    void aValueIsWrittenInOneWay(String written, String canonical) {
        assertThat(text(written)).isEqualTo(canonical);
    }

    @Test
    void halvesOfPairsStayDifferent() {
        assertThat(CanonicalJson.bytes(JSON.getNodeFactory().stringNode("\ud800")))
                .isNotEqualTo(CanonicalJson.bytes(JSON.getNodeFactory().stringNode("\ud801")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "1e3", "123456789012345678901234567890"})
    void numbersThatProgramsReadDifferentlyAreRefused(String number) {
        assertThatThrownBy(() -> text(number)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsCanonicalStaysAsItIs() {
        var once = text("{\"z\":[1,{\"y\":\"İı\",\"x\":\"\\\"\\\\\"}],\"a\":\"\"}");

        assertThat(text(once)).isEqualTo(once);
    }

    private static String text(String json) {
        return new String(CanonicalJson.bytes(JSON.readTree(json)), StandardCharsets.UTF_8);
    }
}
