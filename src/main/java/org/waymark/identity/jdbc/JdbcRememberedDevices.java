package org.waymark.identity.jdbc;

import static org.waymark.base.jdbc.Columns.bytes;
import static org.waymark.base.jdbc.Columns.instant;
import static org.waymark.base.jdbc.Columns.utc;
import static org.waymark.base.jdbc.Columns.uuid;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.identity.RememberedDevice;
import org.waymark.identity.RememberedDevices;
import org.waymark.identity.UserId;

@Repository
class JdbcRememberedDevices implements RememberedDevices {

    private final JdbcClient jdbc;

    JdbcRememberedDevices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(RememberedDevice device) {
        jdbc.sql("""
                insert into remembered_device (series, account_id, token_hash, expires_at)
                values (:series, :account, :hash, :expiresAt)""")
                .param("series", device.series())
                .param("account", bytes(device.account().value()))
                .param("hash", device.tokenHash())
                .param("expiresAt", utc(device.expiresAt()))
                .update();
    }

    @Override
    public Optional<RememberedDevice> find(String series) {
        return jdbc.sql("select account_id, token_hash, expires_at from remembered_device where series = :series")
                .param("series", series)
                .query((row, _) -> new RememberedDevice(
                        series,
                        new UserId(uuid(row, "account_id")),
                        row.getString("token_hash"),
                        instant(row, "expires_at")))
                .optional();
    }

    @Override
    public void forget(String series) {
        jdbc.sql("delete from remembered_device where series = :series")
                .param("series", series)
                .update();
    }

    @Override
    public void forgetAllOf(UserId account) {
        jdbc.sql("delete from remembered_device where account_id = :account")
                .param("account", bytes(account.value()))
                .update();
    }

    @Override
    public void forgetExpired(Instant now) {
        jdbc.sql("delete from remembered_device where expires_at <= :now")
                .param("now", utc(now))
                .update();
    }
}
