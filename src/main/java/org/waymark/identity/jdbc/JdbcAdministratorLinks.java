package org.waymark.identity.jdbc;

import static org.waymark.base.jdbc.Columns.utc;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.identity.AdministratorLinks;

@Repository
class JdbcAdministratorLinks implements AdministratorLinks {

    private final JdbcClient jdbc;

    JdbcAdministratorLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(String tokenHash, Instant expiresAt) {
        jdbc.sql("insert into administrator_link (token_hash, expires_at) values (:hash, :expiresAt)")
                .param("hash", tokenHash)
                .param("expiresAt", utc(expiresAt))
                .update();
    }

    @Override
    public boolean isOpen(String tokenHash, Instant now) {
        return jdbc.sql("select count(*) from administrator_link where token_hash = :hash and expires_at > :now")
                        .param("hash", tokenHash)
                        .param("now", utc(now))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @Override
    public boolean use(String tokenHash, Instant now) {
        var used = jdbc.sql("delete from administrator_link where token_hash = :hash and expires_at > :now")
                .param("hash", tokenHash)
                .param("now", utc(now))
                .update();
        if (used > 0) {
            jdbc.sql("delete from administrator_link").update();
        }
        return used > 0;
    }

    @Override
    public void forgetExpired(Instant now) {
        jdbc.sql("delete from administrator_link where expires_at <= :now")
                .param("now", utc(now))
                .update();
    }
}
