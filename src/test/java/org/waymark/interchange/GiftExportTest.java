package org.waymark.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.base.Language;
import org.waymark.base.Problem;
import org.waymark.base.Slug;
import org.waymark.question.Item;

class GiftExportTest {

    private static final Slug DATES = new Slug("m01-dates");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "When? {=a#why a ~b#why b ~c ####All said.}",
                "When? {=a ~%50%b ~%-25%c}",
                "Which? {~%50%a ~%50%b ~%-50%c}",
                "Which? {~%33.33333%a ~%33.33333%b ~%33.33333%c ~%-33.33333%d}",
                "Which? {~%60%a ~%40%b ~%-10%c ~d}",
                "Which? {=a =b ~c}",
                "So? {T#no#yes####both}",
                "So? {FALSE##yes}",
                "So? {FALSE#no}",
                "What? {=Frog =%50%Fr*g\\\\*#half =%0%Toad#Nearly ####Because.}",
                "What? {=one#only}",
                "How many? {#3:0.5#three}",
                "How many? {#=3..5#yes =%50%1..9#nearly ~#no}",
                "Match. {=a -> b = -> x =c -> b =d -> e = -> f}",
                "Ankara''{=da ~de#no}, the capital.",
                "The {=red =%50%ruby} lamp.",
                "[plain]Say \\{so\\} \\= 1 \\# \\: \\~ \\\\n {=[html]\\~a ~%0%%50% off ####[x] y}",
                "[plain]Two\\nlines {=a\\nb ~c}",
                "[html]<p>A <b>bold</b> &lt;claim&gt;</p> {=a ~b}",
                "// [id:bank-x] [tag:easy] [tag:apply] [tag:m01-dates] [tag:own] [tag:other]\nWrite. {####Why.}",
                "::My title:: Write. {}"
            })
    void whatIsExportedComesBackAsItWas(String gift) {
        var items = items(gift);
        var export = GiftExport.of(items, Language.ENGLISH, "banks/bank.yaml");

        assertThat(export.questions()).isEqualTo(1);
        assertThat(items(export.text())).as(export.text()).isEqualTo(items);
    }

    @Test
    void whateverIsReadComesBackAsItWas() {
        var random = new Random(20261122);
        var texts = List.of(
                "a", "b: c", "= d", "{e}", "f#g", "%10%h", "i\\n", "[html]j", "-> k", "// l", "m\nn", "İ“ş”", "T",
                "*o");
        for (var i = 0; i < 2_000; i++) {
            var answers = new StringBuilder();
            var marks = random.nextBoolean() ? List.of("=", "~", "~") : List.of("~%50%", "~%50%", "~%-50%", "~");
            for (var mark : marks) {
                answers.append(mark).append(written(texts, random));
                answers.append(random.nextBoolean() ? "" : "#" + written(texts, random))
                        .append('\n');
            }
            var gift = "[plain]" + written(texts, random) + " {" + answers + "####" + written(texts, random) + "}";
            var items = items(gift);

            assertThat(items(GiftExport.of(items, Language.ENGLISH, "b").text()))
                    .as(gift)
                    .isEqualTo(items);
        }
    }

    private static String written(List<String> texts, Random random) {
        return ("w" + texts.get(random.nextInt(texts.size())) + texts.get(random.nextInt(texts.size())))
                .replaceAll("[\\\\~=#{}:]", "\\\\$0")
                .replace("\n", "\\n");
    }

    @Test
    void itIsWrittenAsMoodleWritesIt() {
        var items = items("// [id:lamp] [tag:easy]\nWhen \\= then? {=in 1851\\: late#Yes ~%-50%[html]in 1900 ####See}");

        assertThat(GiftExport.of(items, Language.ENGLISH, "b").text()).isEqualTo("""
                // [id:bank-lamp] [tag:remember] [tag:easy]
                [plain]When \\= then? {
                  =in 1851\\: late#Yes
                  ~%-50%in 1900
                  ####See
                }
                """);
    }

    private static List<Item> items(String gift) {
        var plan = new BankDraft.Plan(new Slug("bank"), Language.ENGLISH, Set.of(DATES), Optional.empty());
        var draft = GiftDraft.of(GiftReader.read(gift, "q.gift"), plan, "q.gift");
        assertThat(draft.problems()).as(gift).noneMatch(Problem::isError);
        assertThat(draft.items()).as(gift).hasSize(1);
        return draft.items();
    }
}
