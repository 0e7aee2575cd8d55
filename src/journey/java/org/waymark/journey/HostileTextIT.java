package org.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.Gson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.base.Slug;
import org.waymark.content.markdown.SafeMarkdown;

/**
 * What an author writes can neither run in a reader's browser nor ask another host for anything: each sample goes through the one
 * renderer and is put where lessons are put, on a real lesson page with its real headers. (Most of them are errors that keep a
 * course from being published at all; this is what would happen if one came through.)
 */
class HostileTextIT {

    private static final Path FIXTURE = Path.of("../shared/fixtures/hostile/markdown.json");

    private static final List<String> OWN_SAMPLES = List.of(
            "<script>window.ran = true</script>",
            "<img src=x onerror=\"window.ran = true\">",
            "[press](javascript:window.ran=true)",
            "[press](JaVaScRiPt:window.ran=true)",
            "![picture](http://127.0.0.1:9/picture.png)",
            "<svg onload=\"window.ran = true\"></svg>",
            "[[letter ¶1]] [x](term:\"onclick=window.ran=true)",
            "[data](data:text/html,<script>window.ran=true</script>)",
            "<style>body { display: none }</style>",
            "[x](&#106;avascript:window.ran=true)",
            "[x](java\nscript:window.ran=true)",
            "<a href=\"javas&Tab;cript:window.ran=true\">x</a>",
            "![x](x\"onerror=\"window.ran=true)",
            "[x](vbscript:window.ran=true)",
            "<javascript:window.ran=true>",
            "[x]: javascript:window.ran=true\n\n[x]",
            "<svg/onload=window.ran=true>",
            "<math><mtext></form><form><mglyph><style></math><img src onerror=window.ran=true>",
            "<iframe srcdoc=\"<script>parent.ran = true</script>\"></iframe>",
            "<base href=\"http://127.0.0.1:9/\">",
            "<object data=\"http://127.0.0.1:9/\"></object><embed src=\"http://127.0.0.1:9/\">",
            "<link rel=\"stylesheet\" href=\"http://127.0.0.1:9/style.css\">",
            "<meta http-equiv=\"refresh\" content=\"0;url=http://127.0.0.1:9/\">",
            "<input autofocus onfocus=\"window.ran = true\">",
            "<details open ontoggle=\"window.ran = true\">x</details>",
            "<form action=\"http://127.0.0.1:9/\"><button>x</button></form>",
            "<vaadin-button onclick=\"window.ran = true\">x</vaadin-button>",
            "<a id=\"currentUser\" name=\"config\">x</a>",
            "<div style=\"position:fixed;inset:0;background:url(http://127.0.0.1:9/)\">x</div>",
            "<!--><img src=x onerror=\"window.ran = true\">-->",
            "`<img src=x onerror=\"window.ran = true\">`",
            "```\n<script>window.ran = true</script>\n```");

    private static final String PUT = """
            html => {
              const sample = document.createElement('div');
              sample.className = 'sample';
              sample.innerHTML = html;
              document.querySelector('main .prose').append(sample);
            }
            """;

    private static final String DANGERS = """
            () => {
              const found = [];
              for (const element of document.querySelectorAll('.sample *')) {
                for (const attribute of element.attributes) {
                  if (/^on/i.test(attribute.name)) found.push(element.tagName + ' ' + attribute.name);
                  if (['href', 'src', 'action', 'formaction', 'srcdoc'].includes(attribute.name)
                      && /^\\s*(javascript|data|vbscript):/i.test(attribute.value)) found.push(element.tagName + ' ' + attribute.value);
                }
                if (['SCRIPT', 'IFRAME', 'OBJECT', 'EMBED', 'BASE', 'FORM', 'SVG', 'MATH'].includes(element.tagName.toUpperCase())) {
                  found.push(element.tagName);
                }
              }
              if (window.ran) found.push('something ran');
              return found;
            }
            """;

    private static Chromium chromium;

    @TempDir
    Path folder;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @Test
    void ourOwnSamplesComeOutInert() throws IOException {
        assertInert(OWN_SAMPLES);
    }

    /** The corpus is others' work and not part of the project: it is tried where it lies beside it, and skipped elsewhere. */
    @Test
    void thePublicCorpusComesOutInert() throws IOException {
        assumeTrue(Files.exists(FIXTURE), "the corpus is not beside the project: " + FIXTURE);
        assertInert(Arrays.asList(new Gson().fromJson(Files.readString(FIXTURE), String[].class)));
    }

    private void assertInert(List<String> samples) throws IOException {
        var content = InventedCourse.in(folder.resolve("content"), "It is short.", InventedCourse.shortAnswer("amber"));
        var renderer = new SafeMarkdown(Map.of(new Slug("letter"), "L"));
        try (var server = Server.start(ServerDatabase.h2(folder), content, folder, Map.of());
                var context = chromium.person("en")) {
            var reader = new Person(server, context).signUp("careful-reader", "amber waves of grain");
            var dialogs = new ArrayList<String>();
            reader.page().onDialog(dialog -> {
                dialogs.add(dialog.message());
                dialog.dismiss();
            });
            reader.at("courses/invented/lessons/the-lesson");
            assertThat(reader.page().locator("main .prose").first().innerText()).contains("repeats a word");

            for (var sample : samples) {
                reader.page().evaluate(PUT, renderer.render(sample).value());
            }
            for (var link : reader.page().locator(".sample a").all()) {
                link.dispatchEvent("click");
            }
            reader.page().waitForTimeout(500);

            assertThat(reader.page().locator(".sample").count()).isEqualTo(samples.size());
            assertThat(reader.page().evaluate(DANGERS)).isEqualTo(List.of());
            assertThat(dialogs).isEmpty();
            assertThat(reader.foreignRequests()).isEmpty();
        }
    }
}
