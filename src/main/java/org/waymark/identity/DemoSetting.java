package org.waymark.identity;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whether demo accounts are wanted: only ever on the embedded database. */
@Component
class DemoSetting {

    private final boolean on;

    DemoSetting(@Value("${waymark.demo:true}") boolean demo, @Value("${spring.datasource.url}") String database) {
        this.on = demo && database.startsWith("jdbc:h2:");
    }

    boolean isOn() {
        return on;
    }
}
