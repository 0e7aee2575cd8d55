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
import org.waymark.interchange.files.XmlReader;
import org.waymark.question.Item;

class MoodleExportTest {

    private static final Slug BANK = new Slug("bank");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "multichoice:<answer fraction='100'><text>a</text><feedback><text>why a</text></feedback></answer>"
                        + "<answer fraction='-25'><text>b</text></answer><answer fraction='0'><text>c</text></answer>"
                        + "<generalfeedback><text>All said.</text></generalfeedback>",
                "multichoice:<single>false</single><answer fraction='50'><text>a</text></answer><answer fraction='50'>"
                        + "<text>b</text></answer><answer fraction='-50'><text>c</text></answer>"
                        + "<shuffleanswers>false</shuffleanswers>",
                "multichoice:<single>false</single><answer fraction='100'><text>a</text></answer><answer fraction='0'>"
                        + "<text>b</text></answer>",
                "multichoice:<single>false</single><answer fraction='60'><text>a</text></answer><answer fraction='40'>"
                        + "<text>b</text></answer><answer fraction='-10'><text>c</text></answer>",
                "truefalse:<answer fraction='100'><text>true</text><feedback><text>yes</text></feedback></answer>"
                        + "<answer fraction='0'><text>false</text><feedback><text>no</text></feedback></answer>"
                        + "<generalfeedback><text>both</text></generalfeedback>",
                "shortanswer:<answer fraction='100'><text>Fr*g\\*</text></answer><answer fraction='50'><text>&lt;b></text>"
                        + "</answer><answer fraction='0'><text>Toad</text><feedback><text>Nearly</text></feedback></answer>"
                        + "<generalfeedback><text>Because.</text></generalfeedback>",
                "numerical:<answer fraction='100'><text>3</text><tolerance>0.5</tolerance><feedback><text>three</text>"
                        + "</feedback></answer><answer fraction='33.33333'><text>7</text></answer>"
                        + "<generalfeedback><text>So.</text></generalfeedback>",
                "numerical:<answer fraction='100'><text>2</text></answer><units><unit><multiplier>1</multiplier>"
                        + "<unit_name>s</unit_name></unit><unit><multiplier>0.0002777777777778</multiplier>"
                        + "<unit_name>h</unit_name></unit></units><unitgradingtype>1</unitgradingtype>"
                        + "<unitpenalty>1</unitpenalty><showunits>0</showunits>",
                "matching:<subquestion><text>a</text><answer><text>b</text></answer></subquestion><subquestion>"
                        + "<text></text><answer><text>x &lt; y</text></answer></subquestion><subquestion><text>c</text>"
                        + "<answer><text>b</text></answer></subquestion>",
                "shortanswer:<answer fraction='100'><text>a -&gt; b</text></answer>",
                "matching:<subquestion><text>a -&amp;gt; b</text><answer><text>c</text></answer></subquestion><subquestion>"
                        + "<text>d</text><answer><text>e -&gt; f</text></answer></subquestion>",
                "ordering:<answer><text>a</text><feedback><text>first</text></feedback></answer><answer><text>b</text>"
                        + "</answer>",
                "ordering:<gradingtype>ALL_OR_NOTHING</gradingtype><answer><text>a</text></answer><answer><text>b</text>"
                        + "</answer>",
                "essay:<minwordlimit>5</minwordlimit><maxwordlimit>90</maxwordlimit><graderinfo><text>Two causes.</text>"
                        + "</graderinfo>",
                "essay:<generalfeedback><text>Why.</text></generalfeedback>",
                "cloze:<questiontext><text>The {1:SA:=red~%50%*ruby} lamp &lt;br> of {3:MC_S:=B\\}\\~aku#yes~&amp;#61;Ganja#no"
                        + "~x&amp;#92;~w\\#92;} {1:SA:=it}</text></questiontext><generalfeedback><text>Why.</text></generalfeedback>",
                "cloze:<questiontext><text>{1:SA:=Asia} is the largest.</text></questiontext>",
                "gapselect:<questiontext><text>The [[2]] fox, [[1]].</text></questiontext><selectoption><text>a</text>"
                        + "</selectoption><selectoption><text>b</text></selectoption><shuffleanswers>1</shuffleanswers>",
                "shortanswer:<defaultgrade>2.50</defaultgrade><idnumber>bank-x</idnumber><answer fraction='100'>"
                        + "<text>x</text></answer><hint><text>One &lt;b>more&lt;/b></text></hint><tags><tag>"
                        + "<text>easy</text></tag><tag><text>own</text></tag></tags>"
            })
    void whatIsExportedComesBackAsItWas(String question) {
        var items = items(quiz(question));
        var export = MoodleExport.of(BANK, items, Language.ENGLISH, "banks/bank.yaml");

        assertThat(export.questions()).isEqualTo(1);
        assertThat(items(export.text()))
                .as(export.text())
                .usingRecursiveComparison()
                .isEqualTo(items);
        assertThat(MoodleExport.of(BANK, items(export.text()), Language.ENGLISH, "b")
                        .text())
                .isEqualTo(export.text());
    }

    @Test
    void whateverIsReadComesBackAsItWas() {
        var random = new Random(20261122);
        var texts = List.of(
                "a", "b: c", "= d", "{e}", "f#g", "%10%h", "i\\n", "<j>", "-> k", "~l", "m\nn", "İ“ş”", "&amp;", "*o",
                "]]>", "'\"", "&#61;");
        for (var i = 0; i < 500; i++) {
            var answers = new StringBuilder();
            var shares = random.nextBoolean() ? List.of("100", "0", "0") : List.of("50", "50", "-50");
            for (var share : shares) {
                answers.append("<answer fraction='%s' format='plain_text'><text>%s</text></answer>"
                        .formatted(share, written(texts, random)));
            }
            var quiz = quiz("multichoice:<single>" + shares.getFirst().equals("100") + "</single>"
                    + "<questiontext format='plain_text'><text>" + written(texts, random) + "</text></questiontext>"
                    + "<generalfeedback format='plain_text'><text>" + written(texts, random)
                    + "</text></generalfeedback>"
                    + answers);
            var items = items(quiz);

            assertThat(items(MoodleExport.of(BANK, items, Language.ENGLISH, "b").text()))
                    .as(quiz)
                    .isEqualTo(items);
        }
    }

    private static String written(List<String> texts, Random random) {
        return XmlText.escaped("w" + texts.get(random.nextInt(texts.size())) + texts.get(random.nextInt(texts.size())));
    }

    @Test
    void itIsWrittenAsMoodleWritesIt() {
        var items = items(
                quiz(
                        "shortanswer:<idnumber>lamp</idnumber><generalfeedback><text>See.</text></generalfeedback>"
                                + "<answer fraction='100'><text>in 1851 &amp; late</text><feedback><text>Yes</text></feedback></answer>"));

        assertThat(MoodleExport.of(BANK, items, Language.ENGLISH, "b").text())
                .isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <quiz>
                  <question type="category">
                    <category>
                      <text>$course$/top/bank</text>
                    </category>
                  </question>
                  <question type="shortanswer">
                    <name>
                      <text>bank-lamp</text>
                    </name>
                    <questiontext format="html">
                      <text>Asked &amp;amp;<br/>?</text>
                    </questiontext>
                    <generalfeedback format="html">
                      <text>See. Yes</text>
                    </generalfeedback>
                    <defaultgrade>1</defaultgrade>
                    <penalty>0.3333333</penalty>
                    <hidden>0</hidden>
                    <idnumber>bank-lamp</idnumber>
                    <usecase>0</usecase>
                    <answer format="moodle_auto_format" fraction="100">
                      <text>in 1851 &amp; late</text>
                      <feedback format="html">
                        <text></text>
                      </feedback>
                    </answer>
                    <tags>
                      <tag>
                        <text>remember</text>
                      </tag>
                      <tag>
                        <text>medium</text>
                      </tag>
                    </tags>
                  </question>
                </quiz>
                """.replace("<br/>", "&lt;br&gt;"));
    }

    /** One that asks something, where its parts do not. */
    private static String quiz(String question) {
        var colon = question.indexOf(':');
        var parts = question.substring(colon + 1);
        var text = parts.contains("<questiontext")
                ? ""
                : "<questiontext format='plain_text'><text>Asked &amp;\n?</text></questiontext>";
        return "<quiz><question type='" + question.substring(0, colon) + "'>" + text + parts + "</question></quiz>";
    }

    private static List<Item> items(String xml) {
        var plan = new BankDraft.Plan(BANK, Language.ENGLISH, Set.of(), Optional.empty());
        var draft = MoodleDraft.of(XmlReader.read(xml, "q.xml"), plan, "q.xml");
        assertThat(draft.problems()).as(xml).noneMatch(Problem::isError);
        assertThat(draft.items()).as(xml).hasSize(1);
        return draft.items();
    }
}
