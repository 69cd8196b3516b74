/**
 * Discord's limits, from its developer documentation. Discord counts characters; here lengths are in UTF-16 units, of
 * which there are never fewer.
 */

/** All text of a message with Components V2. */
export const MESSAGE_TEXT = 4_000;

export const BUTTON_LABEL = 80;
export const BUTTON_URL = 512;
export const CUSTOM_ID = 100;

/** A select: its options, the label and description of each, and what it shows before one is chosen. */
export const OPTIONS = 25;
export const OPTION_TEXT = 100;
export const PLACEHOLDER = 150;

/** Suggestions of an autocompletion, and the name and value of each. */
export const CHOICES = 25;
export const CHOICE_NAME = 100;
export const CHOICE_VALUE = 100;
