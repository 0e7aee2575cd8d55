package org.waymark.classroom.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QrPictureTest {

    private static final String LINK = "https://school.example/join-class/ABCDEFGH";

    @Test
    void thePictureIsDarkOnLightWithRoomAroundItAndHoldsNothingOfTheText() {
        var svg = new QrPicture(LINK).svg();

        assertThat(svg)
                .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 37 37\"")
                .contains("fill=\"#fff\"", "M4,4h1v1h-1z")
                .doesNotContain("ABCDEFGH", "M3,", ",3h");
    }

    @Test
    void anotherLinkIsAnotherPicture() {
        assertThat(new QrPicture(LINK).svg()).isNotEqualTo(new QrPicture(LINK + "2").svg());
    }

    @Test
    void whateverStandsInAnAddressIsNeverMarkup() {
        var svg = new QrPicture("https://x/\"><script>alert(1)</script>").svg();

        assertThat(svg).doesNotContain("script");
    }
}
