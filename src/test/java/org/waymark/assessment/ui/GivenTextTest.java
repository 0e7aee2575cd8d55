package org.waymark.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.question.Examples;
import org.waymark.question.Response;

class GivenTextTest {

    @Test
    void anOrderIsNumbered() {
        var order = new Response.Ordered(
                List.of(new Slug("shoot"), new Slug("seed"), new Slug("flower"), new Slug("fruit")));

        assertThat(GivenText.of(Examples.growth().question(), order, Language.TURKISH))
                .isEqualTo("1. Filiz · 2. Tohum · 3. Çiçek · 4. Meyve");
    }
}
