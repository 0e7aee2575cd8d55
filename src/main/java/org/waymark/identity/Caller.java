package org.waymark.identity;

/** Where a request comes from: the network address, and the session it belongs to. */
public record Caller(String address, String session) {

    /** The address as far as it can be told apart from others. */
    public String network() {
        return Network.of(address);
    }
}
