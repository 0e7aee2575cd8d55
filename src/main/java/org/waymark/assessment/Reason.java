package org.waymark.assessment;

/** Why an event is held for the instructor, or cannot be kept at all. */
public enum Reason {
    /** It was done after the time was up, or came too late to tell. */
    AFTER_END,
    /** The attempt had been handed in. */
    AFTER_HAND_IN,
    /** Another device holds the attempt. */
    OTHER_DEVICE,
    /** The response cannot have been given to this item, or there is no such item here. */
    FOREIGN_RESPONSE,
    /** An event of the device before it is missing. */
    OUT_OF_ORDER,
    /** The item takes no more of this: it was finished, or left behind where there is no way back. */
    ITEM_OVER,
    /** The attempt is paused, or what was asked for is not open in it. */
    NOT_OPEN,
    /** The attempt has as many events, or as many held ones, as an attempt may have. */
    TOO_MANY
}
