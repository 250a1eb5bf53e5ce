/**
 * Other people's text, made safe to look at: nothing that turns the writing of what stands beside it, nothing that
 * reaches over the lines above and below.
 */

/** Marks on one letter: no language needs more. */
const MARKS_MAX = 4;

/** Controls, but for the codes of formatting and the line end. */
const CONTROLS = /[\x00\x01\x05-\x08\x0b-\x0e\x10\x12-\x15\x17-\x1a\x1b\x1c\x7f-\x9f\u2028\u2029\ufff9-\ufffb]/g;
/** What turns the direction of all that follows; each text is isolated as a whole instead. */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/g;
/** Letters that are not there, of a block that nothing shows. */
const TAGS = /(?<!\u{1f3f4}[\u{e0020}-\u{e007f}]*)[\u{e0000}-\u{e007f}]/gu;
const STACKS = new RegExp(`(\\p{M}{${MARKS_MAX}})\\p{M}+`, "gu");
/** Formatting codes of IRC, with what belongs to them. */
const CODES = /\x03(?:\d{1,2}(?:,\d{1,2})?)?|\x04(?:[0-9a-f]{6}(?:,[0-9a-f]{6})?)?|[\x02\x0f\x11\x16\x1d\x1e\x1f]/gi;

/** @param {string} text of several lines, with formatting codes */
export function clean(text) {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/\t/g, "    ")
    .replace(CONTROLS, "")
    .replace(TURNS, "")
    .replace(TAGS, "")
    .replace(STACKS, "$1");
}

/** @param {string} text @returns {string} one line without any formatting: for names, topics, titles */
export function plainLine(text) {
  return clean(text).replace(CODES, "").replace(/\s+/g, " ").trim();
}
