package org.waymark.content;

import static org.waymark.content.Examples.cites;
import static org.waymark.content.Examples.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;
import org.waymark.content.figure.BarChart;
import org.waymark.content.figure.CardWall;
import org.waymark.content.figure.DifferenceKinds;
import org.waymark.content.figure.Figure;
import org.waymark.content.figure.Network;
import org.waymark.content.figure.ShareChart;
import org.waymark.content.figure.Timeline;
import org.waymark.content.figure.When;
import org.waymark.question.Axis.Step;

/** The figures of the invented course, one of each kind; the timeline stands in a lesson, the others on their own pages only. */
public final class ExampleFigures {

    private ExampleFigures() {}

    static List<Figure> all() {
        return List.of(kinds(), shares(), bars(), documents(), network(), timeline());
    }

    public static Timeline timeline() {
        var stands = new Figure.Standing(Examples.FIRST_LESSON, Examples.FIRST_SECTION);
        var head = new Figure.Head(
                new Slug("storm-line"),
                text("Fırtınanın çizelgesi", "Fırtınanın xətti", "The storm on a line"),
                text("Üç kayıt, 1902’den 1903’e.", "Üç qeyd, 1902-dən 1903-ə.", "Three entries from 1902 to 1903."),
                Optional.of(text("Mektubun günü yok.", "Məktubun günü yoxdur.", "The letter has no day.")),
                Optional.of(stands));
        return new Timeline(
                head,
                List.of(
                        new Timeline.Entry(
                                new Slug("letter"),
                                year(1903),
                                Timeline.Kind.INSTITUTION,
                                true,
                                text("Mektup yazıldı.", "Məktub yazıldı.", "The letter is written."),
                                cites("letter-1903 ¶1"),
                                Examples.SECOND_LESSON),
                        new Timeline.Entry(
                                new Slug("storm"),
                                new When(LocalDate.of(1902, 11, 3), LocalDate.of(1902, 11, 3), Step.DAY),
                                Timeline.Kind.EVENT,
                                false,
                                text("Fırtına.", "Fırtına.", "The storm."),
                                cites("log-1902 ¶1, ¶2"),
                                Examples.FIRST_LESSON),
                        new Timeline.Entry(
                                new Slug("repairs"),
                                new When(LocalDate.of(1902, 11, 1), LocalDate.of(1903, 2, 1), Step.MONTH),
                                Timeline.Kind.AGREEMENT,
                                false,
                                text("Onarım.", "Təmir.", "Repairs."),
                                cites("log-1902 ¶2"),
                                Examples.FIRST_LESSON)));
    }

    public static Network network() {
        return new Network(
                head(
                        "who-hired-whom",
                        text("Kim kimi tuttu", "Kim kimi tutub", "Who hired whom"),
                        text("Bir sözleşme, iki kurum.", "Bir müqavilə, iki qurum.", "One contract, two bodies.")),
                List.of(
                        new Network.Node(
                                new Slug("harbour"),
                                Network.Kind.INSTITUTION,
                                Optional.empty(),
                                text("Liman", "Liman", "Harbour"),
                                cites("log-1902 ¶1"),
                                Examples.FIRST_LESSON),
                        new Network.Node(
                                new Slug("contract"),
                                Network.Kind.AGREEMENT,
                                Optional.of(year(1901)),
                                text("Sözleşme", "Müqavilə", "Contract"),
                                cites("log-1902 ¶1"),
                                Examples.FIRST_LESSON),
                        new Network.Node(
                                new Slug("office"),
                                Network.Kind.INSTITUTION,
                                Optional.of(new When(LocalDate.of(1900, 1, 1), LocalDate.of(1900, 1, 1), Step.MONTH)),
                                text("Daire", "İdarə", "Office"),
                                cites("letter-1903 ¶1"),
                                Examples.SECOND_LESSON)),
                List.of(new Network.Tie(
                        new Slug("contract"),
                        new Slug("harbour"),
                        text("şunu bağlar", "bunu bağlayır", "binds"),
                        cites("log-1902 ¶1"))));
    }

    private static BarChart bars() {
        var light = text("Fener", "Mayak", "Light");
        var night = text("Gecede", "Gecədə", "A night");
        return new BarChart(
                head(
                        "oil-burnt",
                        text("Yakılan yağ", "Yandırılan yağ", "Oil burnt"),
                        text(
                                "1902’de 40, 1903’te rakam yok.",
                                "1902-də 40, 1903-də rəqəm yoxdur.",
                                "Forty in 1902, no figure for 1903.")),
                List.of(new BarChart.Panel(
                        text("Yağ", "Yağ", "Oil"),
                        text("litre", "litr", "litres"),
                        List.of(
                                new BarChart.Group(
                                        same("1902"),
                                        List.of(
                                                bar(light, Optional.of("40"), false, "log-1902 ¶1"),
                                                bar(night, Optional.of("0.11"), true, "log-1902 ¶1"))),
                                new BarChart.Group(
                                        same("1903"),
                                        List.of(bar(light, Optional.empty(), false, "letter-1903 ¶1")))))));
    }

    private static BarChart.Bar bar(LocalizedText text, Optional<String> amount, boolean isOwn, String cites) {
        return new BarChart.Bar(text, amount.map(BigDecimal::new), isOwn, cites(cites));
    }

    private static ShareChart shares() {
        return new ShareChart(
                head(
                        "oil-bought",
                        text("Alınan yağ", "Alınan yağ", "Oil bought"),
                        text("Yüzde 62,5’i limandan.", "62,5 faizi limandan.", "62.5 per cent from the harbour.")),
                List.of(new ShareChart.Whole(
                        same("1902"),
                        List.of(
                                new ShareChart.Part(
                                        text("Liman", "Liman", "Harbour"), Optional.of(new BigDecimal("62.5"))),
                                new ShareChart.Part(text("Köy", "Kənd", "Village"), Optional.empty())),
                        Optional.of(text("söylenmeyen", "deyilməyən", "not said")),
                        cites("log-1902 ¶1"))));
    }

    private static CardWall documents() {
        var author = new Slug("author");
        return new CardWall(
                head(
                        "two-texts",
                        text("İki metin", "İki mətn", "Two texts"),
                        text("Birinin yazarı belli değil.", "Birinin müəllifi bilinmir.", "One has no known author.")),
                List.of(new CardWall.Aspect(author, text("Yazar", "Müəllif", "Author"))),
                List.of(
                        new CardWall.Card(
                                new Slug("log-1902"),
                                List.of(new CardWall.Answer(author, true, text("Fenerci", "Mayakçı", "The keeper")))),
                        new CardWall.Card(
                                new Slug("letter-1903"),
                                List.of(new CardWall.Answer(
                                        author, false, text("adı yok", "adı yoxdur", "not named"))))));
    }

    private static DifferenceKinds kinds() {
        return new DifferenceKinds(
                head(
                        "kinds",
                        text("Uyuşmazlık türleri", "Uyğunsuzluq növləri", "Kinds of difference"),
                        text("Bir tür.", "Bir növ.", "One kind.")),
                List.of(new DifferenceKinds.Kind(
                        new Slug("two-hours"),
                        text("İki saat", "İki saat", "Two hours"),
                        text("Bir olay, iki saat.", "Bir hadisə, iki saat.", "One event, two hours."),
                        text("İkisini de yazın.", "Hər ikisini yazın.", "Write down both."))));
    }

    private static Figure.Head head(String id, LocalizedText title, LocalizedText summary) {
        return new Figure.Head(new Slug(id), title, summary, Optional.empty(), Optional.empty());
    }

    private static LocalizedText same(String text) {
        return text(text, text, text);
    }

    private static When year(int year) {
        return new When(LocalDate.of(year, 1, 1), LocalDate.of(year, 1, 1), Step.YEAR);
    }
}
