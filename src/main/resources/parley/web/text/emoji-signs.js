/** What can be told of emoji without the table of their names (emoji.js). */

/** Names are written so, between colons. */
export const NAME = /:([a-z0-9_+-]+):/gi;

/** @param {string} text @returns {boolean} whether something in it is written as the name of an emoji */
export const hasNames = (text) => text.search(NAME) >= 0;

const ONLY_EMOJI = /^(?:\p{Extended_Pictographic}|\p{Emoji_Component}|\u200d|\ufe0f|\s)+$/u;
const ONLY_DIGITS = /^[\d#*\s]+$/;

/** @param {string} text @returns {boolean} whether it is a few emoji and nothing else, which are shown large */
export function isOnlyEmoji(text) {
  return text.length <= 40 && text.trim() !== "" && ONLY_EMOJI.test(text) && !ONLY_DIGITS.test(text);
}
