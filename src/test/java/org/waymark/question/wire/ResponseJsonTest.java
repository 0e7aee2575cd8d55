package org.waymark.question.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.question.Response;

class ResponseJsonTest {

    static Stream<Response> responses() {
        return Stream.of(
                new Response.Blank(),
                new Response.Chosen(Set.of()),
                new Response.Chosen(Set.of(new Slug("b"), new Slug("a"))),
                new Response.Judged(true, Optional.empty()),
                new Response.Judged(false, Optional.of(new Slug("because"))),
                new Response.Matched(Map.of()),
                new Response.Matched(Map.of(new Slug("p1"), new Slug("t2"), new Slug("p2"), new Slug("t2"))),
                new Response.Ordered(List.of(new Slug("z"), new Slug("a"), new Slug("m"))),
                new Response.Typed("", Language.ENGLISH),
                new Response.Typed("Iğdır’da \"iki\" \\ {az} ə \u0000 \uD835\uDCB3\n", Language.TURKISH));
    }

    @ParameterizedTest
    @MethodSource("responses")
    void whatIsWrittenIsReadAsItWas(Response response) {
        assertThat(ResponseJson.read(ResponseJson.write(response))).isEqualTo(response);
    }

    @Test
    void whatIsKeptToday() {
        assertThat(responses().map(ResponseJson::write).limit(5))
                .containsExactly(
                        "{\"kind\":\"blank\"}",
                        "{\"kind\":\"chosen\",\"options\":[]}",
                        "{\"kind\":\"chosen\",\"options\":[\"a\",\"b\"]}",
                        "{\"kind\":\"judged\",\"verdict\":true}",
                        "{\"kind\":\"judged\",\"verdict\":false,\"reason\":\"because\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"kind\":\"sung\"}", "{\"kind\":\"typed\"}", "[", "null"})
    void whatIsNoResponseIsRefused(String json) {
        assertThatThrownBy(() -> ResponseJson.read(json)).isInstanceOf(RuntimeException.class);
    }
}
