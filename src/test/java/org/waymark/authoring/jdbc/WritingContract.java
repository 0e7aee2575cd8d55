package org.waymark.authoring.jdbc;

import java.io.IOException;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.storage.CountingDatabase;

/** What those may expect who write a course, wherever drafts are kept. */
abstract class WritingContract {

    @TempDir
    Path content;

    CountingDatabase database;
    WritingRoom room;

    abstract DataSource database();

    @BeforeEach
    final void begin() throws IOException {
        database = new CountingDatabase(database());
        room = new WritingRoom(database, content);
    }

    @AfterEach
    final void end() {
        room.close();
    }
}
