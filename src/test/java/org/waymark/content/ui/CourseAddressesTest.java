package org.waymark.content.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.content.Examples;
import org.waymark.content.LibraryOf;

class CourseAddressesTest {

    private final CourseAddresses addresses = new CourseAddresses(new LibraryOf(Examples.edition()));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "profile",
                "courses/lighthouse/sources",
                "courses/lighthouse/lessons/the-night",
                "courses/lighthouse/lessons/the-night/any-section",
                "courses/lighthouse/quizzes/storm-quiz",
            })
    void whatIsThereIsNotRefused(String path) {
        assertThat(addresses.refuses(path)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "courses/desert/sources",
                "courses/Lighthouse!/sources",
                "courses/lighthouse/lessons/storm-quiz",
                "courses/lighthouse/lessons/calm/any-section",
                "courses/lighthouse/quizzes/the-night",
                "courses/lighthouse/scenarios/storm-quiz",
                "courses/lighthouse/scenarios/none/class/show",
            })
    void whatIsNowhereIsRefused(String path) {
        assertThat(addresses.refuses(path)).isTrue();
    }
}
