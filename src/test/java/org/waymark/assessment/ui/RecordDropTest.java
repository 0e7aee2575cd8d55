package org.waymark.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.ContextConfiguration;
import org.waymark.assessment.export.ExportingRecords;

/** What anybody may send to the page that looks at records, without an account. */
@ContextConfiguration(classes = StaffViews.class)
@ViewPackages(packages = {"org.waymark.assessment.ui", "org.waymark.ui"})
class RecordDropTest extends SpringBrowserlessTest {

    private static final int PIECE = 240_000;
    private static final long MEGABYTE = 1L << 20;

    private final Arrivals arrivals = new Arrivals();
    private final List<String> said = new ArrayList<>();

    @Test
    void aFileInPiecesIsLookedAt() {
        var drop = drop();

        send(drop, ExportingRecords.LONGEST);
        drop.end("record.json");

        assertThat(said).containsExactly(ExportingRecords.LONGEST + " bytes");
    }

    @Test
    void aFileThatIsTooLongIsRefused() {
        var drop = drop();

        send(drop, ExportingRecords.LONGEST + 1);
        drop.end("record.json");

        assertThat(said).containsExactly("too long");
    }

    @Test
    void piecesThatAreLargerThanOursAreNotTaken() {
        var drop = drop();

        drop.begin();
        drop.piece(text(4 * PIECE));
        drop.end("record.json");

        assertThat(said).containsExactly("0 bytes");
    }

    @Test
    void whatIsNoBase64IsNoRecord() {
        var drop = drop();

        drop.begin();
        drop.piece(text(9));
        drop.piece("*");
        drop.end("record.json");

        assertThat(said).containsExactly("0 bytes");
    }

    @Test
    void filesThatNobodyFinishesDoNotFillTheMemory() {
        var open = new ArrayList<RecordDrop>();
        var before = used();

        for (var window = 0; window < 60; window++) {
            var drop = drop();
            send(drop, ExportingRecords.LONGEST);
            open.add(drop);
        }

        assertThat((used() - before) / MEGABYTE).isLessThan(100);
        open.forEach(drop -> drop.end("record.json"));
        assertThat(said).contains("given up").hasSize(60);
    }

    @Test
    void whatNeverBeganOrWasGivenUpIsNotLookedAt() {
        var drop = drop();

        drop.piece(text(9));
        drop.end("record.json");

        assertThat(said).containsExactly("given up");
    }

    @Test
    void aFileThatWasLookedAtIsNotKeptByThePage() {
        var open = new ArrayList<RecordDrop>();
        var before = used();

        for (var window = 0; window < 40; window++) {
            var drop = drop();
            send(drop, ExportingRecords.LONGEST);
            drop.end("record.json");
            open.add(drop);
        }

        assertThat((used() - before) / MEGABYTE).isLessThan(40);
        assertThat(open).hasSize(40);
    }

    private static void send(RecordDrop drop, int bytes) {
        drop.begin();
        for (var left = bytes; left > 0; left -= PIECE) {
            drop.piece(text(Math.min(PIECE, left)));
        }
    }

    private static String text(int bytes) {
        var content = new byte[bytes];
        Arrays.fill(content, (byte) 'x');
        return Base64.getEncoder().encodeToString(content);
    }

    /** As on a page of its own. */
    private RecordDrop drop() {
        return new RecordDrop(ExportingRecords.LONGEST, arrivals, new RecordDrop.Receiver() {
            @Override
            public void received(byte[] file) {
                said.add(file.length + " bytes");
            }

            @Override
            public void tooLong() {
                said.add("too long");
            }

            @Override
            public void givenUp() {
                said.add("given up");
            }
        });
    }

    private static long used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
