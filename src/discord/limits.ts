/** Discord's limits, from its developer documentation. Lengths are counted in UTF-16 units, which is never too few. */

/** All text of a message with Components V2. */
export const MESSAGE_TEXT = 4_000;

/** All components of a message with Components V2, nested ones included. */
export const MESSAGE_COMPONENTS = 40;

export const BUTTON_LABEL = 80;
export const BUTTON_URL = 512;
export const CUSTOM_ID = 100;

/** Suggestions of an autocompletion, and their names and values. */
export const CHOICES = 25;
export const CHOICE_NAME = 100;
export const CHOICE_VALUE = 100;

/** Milliseconds until an interaction that got no answer is shown as failed. */
export const FIRST_RESPONSE = 3_000;
