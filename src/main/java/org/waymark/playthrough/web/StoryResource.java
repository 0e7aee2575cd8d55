package org.waymark.playthrough.web;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.playthrough.HandingOutStories;
import org.waymark.playthrough.ScenarioNotFound;
import org.waymark.ui.SiteMap;

/** Scenarios as Twee files, for instructors. */
@RestController
class StoryResource {

    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final HandingOutStories handingOut;

    StoryResource(HandingOutStories handingOut) {
        this.handingOut = handingOut;
    }

    @GetMapping("/" + SiteMap.STORY)
    ResponseEntity<byte[]> story(
            @PathVariable String course, @PathVariable String scenario, @PathVariable String language) {
        return Slug.isValid(course) && Slug.isValid(scenario)
                ? Language.tagged(language)
                        .flatMap(it -> story(new Slug(course), new Slug(scenario), it))
                        .orElseGet(() -> ResponseEntity.notFound().build())
                : ResponseEntity.notFound().build();
    }

    private Optional<ResponseEntity<byte[]>> story(Slug course, Slug scenario, Language language) {
        try {
            var twee = handingOut.twee(course, scenario, language).getBytes(StandardCharsets.UTF_8);
            var name = ContentDisposition.attachment()
                    .filename(scenario + "." + language.tag() + ".twee")
                    .build();
            return Optional.of(ResponseEntity.ok()
                    .contentType(TEXT)
                    .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                    .body(twee));
        } catch (ScenarioNotFound _) {
            return Optional.empty();
        }
    }
}
