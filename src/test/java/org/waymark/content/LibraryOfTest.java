package org.waymark.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.waymark.base.Slug;

class LibraryOfTest {

    private final Library library = new LibraryOf(Examples.edition(2), Examples.edition(3), Examples.edition(1));

    @Test
    void theHighestNumberIsTheCurrentOne() {
        assertThat(library.current()).containsExactly(Examples.edition(3));
        assertThat(library.current(Examples.COURSE)).contains(Examples.edition(3));
        assertThat(library.current(new Slug("another"))).isEmpty();
    }

    @Test
    void pastEditionsAreStillFound() {
        assertThat(library.edition(Examples.edition(1).id())).isEqualTo(Examples.edition(1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> library.edition(Examples.edition(9).id()));
    }
}
