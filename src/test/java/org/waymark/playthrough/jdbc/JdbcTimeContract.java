package org.waymark.playthrough.jdbc;

import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.playthrough.Playthroughs;
import org.waymark.playthrough.TimeContract;

/** Time as databases keep it. */
abstract class JdbcTimeContract extends TimeContract {

    abstract DataSource database();

    @Override
    protected Playthroughs playthroughs() {
        var jdbc = JdbcClient.create(database());
        Stream.of("playthrough_step", "playthrough")
                .forEach(table -> jdbc.sql("delete from " + table).update());
        return new JdbcPlaythroughs(jdbc);
    }
}
