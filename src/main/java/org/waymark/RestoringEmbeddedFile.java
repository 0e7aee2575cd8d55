package org.waymark;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;
import org.waymark.base.jdbc.EmbeddedFile;

/** Brings the embedded database up to its last commit before anybody connects to it. */
@Component
class RestoringEmbeddedFile implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource source && source.getJdbcUrl() != null) {
            EmbeddedFile.restore(source.getJdbcUrl());
        }
        return bean;
    }
}
