/** Who a text names. */

/** What may stand in a name: letters, digits and what nicks use besides. */
const WORD = "[\\p{L}\\p{N}\\p{M}_\\-\\[\\]{}|`^]";

const patterns = new Map();

/**
 * @param {string} text
 * @param {string} nick
 * @returns {boolean} whether the nick stands in it as a word of its own, in any case
 */
export function mentions(text, nick) {
  return nick !== "" && pattern(nick).test(text);
}

function pattern(nick) {
  let made = patterns.get(nick);
  if (made === undefined) {
    const escaped = nick.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&"); // "-" must not be escaped outside of brackets
    made = new RegExp(`(?<!${WORD})${escaped}(?!${WORD})`, "iu");
    patterns.set(nick, made);
  }
  return made;
}
