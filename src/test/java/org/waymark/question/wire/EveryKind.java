package org.waymark.question.wire;

import static org.waymark.question.Examples.cite;
import static org.waymark.question.Examples.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;
import org.waymark.question.AcceptedText;
import org.waymark.question.Axis;
import org.waymark.question.DatedEvent;
import org.waymark.question.Difficulty;
import org.waymark.question.Examples;
import org.waymark.question.Filing;
import org.waymark.question.Gap;
import org.waymark.question.Item;
import org.waymark.question.ItemRules;
import org.waymark.question.Labelling;
import org.waymark.question.Leniency;
import org.waymark.question.Level;
import org.waymark.question.MarkingScheme;
import org.waymark.question.MeasureUnit;
import org.waymark.question.NumberKey;
import org.waymark.question.Option;
import org.waymark.question.Picture;
import org.waymark.question.Question;
import org.waymark.question.Question.Categorise;
import org.waymark.question.Question.Category;
import org.waymark.question.Question.Cloze;
import org.waymark.question.Question.Essay;
import org.waymark.question.Question.Hotspot;
import org.waymark.question.Question.Member;
import org.waymark.question.Question.Numeric;
import org.waymark.question.Question.SourceCriticism;
import org.waymark.question.Question.Timeline;
import org.waymark.question.Rationale;
import org.waymark.question.Region;
import org.waymark.question.Rubric;
import org.waymark.question.Rubric.Criterion;
import org.waymark.question.Shares;
import org.waymark.question.StatementKind;
import org.waymark.question.Stimulus;
import org.waymark.question.WordBounds;

/**
 * An item of every kind. What a learner may not see before an answer is marked carries the word "canary": ids, reasons, hints,
 * explanations, model answers, rubrics.
 */
public final class EveryKind {

    public static final Axis YEARS = new Axis(LocalDate.of(1900, 1, 1), LocalDate.of(1999, 1, 1), Axis.Step.YEAR);

    private EveryKind() {}

    public static List<Item> items() {
        return List.of(
                Examples.nearestPlanet(),
                Examples.primes(),
                Examples.moonlight(),
                Examples.animals(),
                Examples.growth(),
                Examples.strait(),
                habitats(),
                distance(),
                water(),
                flights(),
                map(),
                claim(),
                essay());
    }

    /** Categorise: shark and ray in the sea, camel in the desert. */
    public static Item habitats() {
        return item(
                "canary-habitats",
                new Categorise(
                        text("Yerleştirin.", "Yerləşdirin.", "Where do they live?"),
                        List.of(
                                new Category(id("canary-sea"), text("Deniz", "Dəniz", "Sea")),
                                new Category(id("canary-desert"), text("Çöl", "Səhra", "Desert"))),
                        List.of(
                                member("canary-shark", "canary-sea", text("Köpek balığı", "Köpəkbalığı", "Shark")),
                                member("canary-camel", "canary-desert", text("Deve", "Dəvə", "Camel")),
                                member("canary-ray", "canary-sea", text("Vatoz", "Skat", "Ray")))));
    }

    /** Numeric: 42.195 km. */
    public static Item distance() {
        return item(
                "canary-distance",
                new Numeric(
                        text("Maraton ne kadar uzun?", "Marafon nə qədər uzundur?", "How long is a marathon?"),
                        List.of(new NumberKey(
                                new BigDecimal("42.1"), new BigDecimal("42.2"), BigDecimal.ONE, canary())),
                        List.of(
                                new MeasureUnit(
                                        id("canary-km"),
                                        List.of(text("kilometre", "kilometr", "kilometres"), text("km", "km", "km")),
                                        BigDecimal.ONE),
                                new MeasureUnit(
                                        id("canary-mile"),
                                        List.of(text("mil", "mil", "miles")),
                                        new BigDecimal("1.609344")))));
    }

    /** Cloze: a typed gap and a menu; the languages have them in different orders. */
    public static Item water() {
        return item(
                "canary-water",
                new Cloze(
                        text("Tamamlayın.", "Tamamlayın.", "Complete the sentence."),
                        text(
                                "{{canary-gas}} yakılırsa {{canary-result}} olur.",
                                "{{canary-gas}} yandıqda {{canary-result}} olur.",
                                "There is {{canary-result}} where {{canary-gas}} burns."),
                        List.of(
                                new Gap.Typed(
                                        id("canary-gas"),
                                        1,
                                        List.of(AcceptedText.full(text("canary", "canary", "canary"))),
                                        Leniency.NONE,
                                        canary()),
                                new Gap.Menu(
                                        id("canary-result"),
                                        2,
                                        List.of(
                                                option("canary-1", true, text("su", "su", "water")),
                                                option("canary-2", false, text("kum", "qum", "sand")),
                                                option("canary-3", false, text("tuz", "duz", "salt"))),
                                        canary()))));
    }

    /** Timeline: two flights between 1900 and 1999. */
    public static Item flights() {
        return item(
                "canary-flights",
                new Timeline(
                        text("Yıllara yerleştirin.", "İllərə yerləşdirin.", "Place them on the axis."),
                        YEARS,
                        List.of(
                                event(
                                        "canary-motor",
                                        1903,
                                        text("İlk motorlu uçuş", "İlk uçuş", "First powered flight")),
                                event("canary-moon", 1969, text("Ay’a iniş", "Aya eniş", "Landing on the Moon")))));
    }

    /** Hotspot: one of two regions. */
    public static Item map() {
        return item(
                "canary-map",
                new Hotspot(
                        text("Limanı gösterin.", "Limanı göstərin.", "Point at the harbour."),
                        new Picture("coast.svg", 400, 300, text("Bir kıyı", "Bir sahil", "A coast")),
                        List.of(
                                region("canary-here", 20, true, text("Koy", "Buxta", "The bay")),
                                region("canary-there", 220, false, text("Burun", "Burun", "The cape")))));
    }

    /** Source criticism: a reading, shown by the second paragraph, from the first standpoint. */
    public static Item claim() {
        return item(
                "canary-claim",
                new SourceCriticism(
                        text("Bu ifade nedir?", "Bu fikir nədir?", "What is this statement?"),
                        text("Köprü yıkıldı.", "Körpü uçdu.", "The bridge fell because nobody looked after it."),
                        new Labelling(Set.of(StatementKind.READING, StatementKind.ONE_SIDED_CLAIM), canary()),
                        List.of(
                                option("canary-p1", false, text("Köprü", "Körpü", "The bridge is described.")),
                                option("canary-p2", true, text("Yorum", "Şərh", "The fall is interpreted."))),
                        List.of(
                                option("canary-s1", true, text("Mühendis", "Mühəndis", "The engineer")),
                                option("canary-s2", false, text("Belediye", "Bələdiyyə", "The town"))),
                        new Shares(2, 1, 1)));
    }

    /** Essay: two criteria of three points together. */
    public static Item essay() {
        return item(
                "canary-essay",
                new Essay(
                        text("Yazın.", "Yazın.", "Write about rivers."),
                        new Rubric(List.of(criterion("canary-content", 2), criterion("canary-form", 1)), false),
                        new WordBounds(20, 200),
                        text("canary", "canary", "canary")));
    }

    private static Criterion criterion(String id, int most) {
        return new Criterion(
                id(id),
                text("canary " + id, "canary " + id, "canary " + id),
                List.of(
                        new Rubric.Step(0, text("canary", "canary", "canary")),
                        new Rubric.Step(most, text("canary", "canary", "canary"))));
    }

    private static Member member(String id, String category, LocalizedText text) {
        return new Member(id(id), text, id(category), canary());
    }

    private static DatedEvent event(String id, int year, LocalizedText text) {
        var day = LocalDate.of(year, 6, 1);
        return new DatedEvent(id(id), text, day, day, 2, canary());
    }

    private static Region region(String id, int left, boolean correct, LocalizedText label) {
        return new Region(id(id), label, left, 40, 100, 80, correct, canary());
    }

    private static Option option(String id, boolean correct, LocalizedText text) {
        return new Option(id(id), text, correct, canary());
    }

    public static Rationale canary() {
        return new Rationale(text("canary", "canary", "canary"), List.of(cite(77)));
    }

    private static Slug id(String id) {
        return new Slug(id);
    }

    /** An item with hints, an explanation and a stimulus. */
    public static Item item(String id, Question question) {
        var canary = text("canary", "canary", "canary");
        return new Item(
                id(id),
                new Filing(
                        id("canary-objective"), Set.of(), Level.ANALYSE, Difficulty.HARD, List.of("canary"), Set.of()),
                List.of(cite(77)),
                new ItemRules(BigDecimal.TWO, true, MarkingScheme.usualFor(question), List.of(canary, canary)),
                Optional.of(new Stimulus(id("canary-stimulus"), canary, canary, List.of(cite(77)))),
                canary,
                question);
    }
}
