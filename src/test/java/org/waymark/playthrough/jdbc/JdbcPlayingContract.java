package org.waymark.playthrough.jdbc;

import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.playthrough.PlayingContract;
import org.waymark.playthrough.PlaythroughOutlines;
import org.waymark.playthrough.PlaythroughOutlinesContract;
import org.waymark.playthrough.Playthroughs;

/** Playing as databases keep it. */
abstract class JdbcPlayingContract extends PlayingContract implements PlaythroughOutlinesContract {

    abstract DataSource database();

    @Override
    protected Playthroughs playthroughs() {
        var jdbc = JdbcClient.create(database());
        Stream.of("playthrough_step", "playthrough")
                .forEach(table -> jdbc.sql("delete from " + table).update());
        return new JdbcPlaythroughs(jdbc);
    }

    @Override
    public Playthroughs kept() {
        return new JdbcPlaythroughs(JdbcClient.create(database()));
    }

    @Override
    public PlaythroughOutlines outlines() {
        return new JdbcPlaythroughOutlines(JdbcClient.create(database()));
    }
}
