package org.waymark.ui.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharesTest {

    @ParameterizedTest(name = "{0} connections and {1} processors: {2} pages and {3} saves")
    @CsvSource({"12, 1, 4, 7", "12, 2, 4, 7", "12, 4, 8, 3", "12, 64, 8, 3", "40, 8, 16, 23", "6, 2, 2, 3", "3, 2, 1, 1"
    })
    void pagesFollowTheProcessorsAndSavesHaveTheRest(int connections, int processors, int pages, int saves) {
        assertThat(Shares.of(connections, processors)).isEqualTo(new Shares(pages, saves));
    }

    @Test
    void allTogetherNeverTakeTheLastConnection() {
        for (var connections = 3; connections <= 200; connections++) {
            for (var processors = 1; processors <= 128; processors++) {
                var shares = Shares.of(connections, processors);
                assertThat(shares.pages()).isPositive();
                assertThat(shares.saves()).isPositive();
                assertThat(shares.pages() + shares.saves())
                        .as("%d connections, %d processors", connections, processors)
                        .isLessThan(connections);
            }
        }
    }

    @Test
    void whereSomebodyHasDecidedOnThePagesSavesHaveWhatTheyLeave() {
        assertThat(Shares.withPages(6, 12)).isEqualTo(new Shares(6, 5));
        assertThat(Shares.withPages(30, 12)).isEqualTo(new Shares(30, 1));
    }
}
