package org.waymark.content.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.base.Language;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;
import org.waymark.content.ExampleFigures;

class FiguresTest {

    private static final LocalizedText TEXT = new LocalizedText(Map.of(Language.ENGLISH, "x"), Language.ENGLISH);

    @Test
    void aTimelineIsInTheOrderOfTime() {
        assertThat(ExampleFigures.timeline().entries())
                .extracting(entry -> entry.id().value())
                .containsExactly("repairs", "storm", "letter");
    }

    @Test
    void aNetworkHasItsAgreementsFirstAndWhatIsDatedBeforeWhatIsNot() {
        assertThat(ExampleFigures.network().nodes())
                .extracting(node -> node.id().value())
                .containsExactly("contract", "office", "harbour");
    }

    @Test
    void aTieLeadsFromNodeToNode() {
        var network = ExampleFigures.network();
        var loose = new Network.Tie(new Slug("contract"), new Slug("nobody"), TEXT, List.of());

        assertThatThrownBy(() -> new Network(network.head(), network.nodes(), List.of(loose)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsLeftOfAWholeIsCalculated() {
        var parts = List.of(part("69"), part("17"), part("4.8"), new ShareChart.Part(TEXT, Optional.empty()));

        assertThat(new ShareChart.Whole(TEXT, parts, Optional.empty(), List.of()).left())
                .isEqualByComparingTo("9.2");
    }

    @Test
    void noWholeHasMoreThanAllOfIt() {
        assertThatThrownBy(
                        () -> new ShareChart.Whole(TEXT, List.of(part("60"), part("41")), Optional.empty(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void barsAreMeasuredAgainstTheLongestOfTheirPanel() {
        assertThat(panel(List.of(Optional.of("2.24"), Optional.of("0.652"), Optional.empty()))
                        .scale())
                .isEqualByComparingTo("2.24");
        assertThat(panel(List.of(Optional.empty())).scale()).isEqualByComparingTo("1");
    }

    private static ShareChart.Part part(String share) {
        return new ShareChart.Part(TEXT, Optional.of(new BigDecimal(share)));
    }

    private static BarChart.Panel panel(List<Optional<String>> amounts) {
        var bars = amounts.stream()
                .map(amount -> new BarChart.Bar(TEXT, amount.map(BigDecimal::new), false, List.of()))
                .toList();
        return new BarChart.Panel(TEXT, TEXT, List.of(new BarChart.Group(TEXT, bars)));
    }
}
