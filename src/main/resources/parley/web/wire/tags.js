/** Message tags (IRCv3 message-tags): `@a=1;+b=c` before a line. */

const ESCAPES = { ";": "\\:", " ": "\\s", "\\": "\\\\", "\r": "\\r", "\n": "\\n" };
const UNESCAPES = { ":": ";", s: " ", "\\": "\\", r: "\r", n: "\n" };

/**
 * @param {string} value
 * @returns {string} the value as tags have it
 */
export function escapeTag(value) {
  return value.replace(/[; \\\r\n]/g, (c) => ESCAPES[c]);
}

/**
 * @param {string} value
 * @returns {string} what was meant; a lone backslash counts for nothing
 */
export function unescapeTag(value) {
  return value.replace(/\\([\s\S]?)/g, (_, c) => UNESCAPES[c] ?? c);
}

/**
 * @param {string} text what stands between `@` and the space
 * @returns {Object<string, string>} a map without a prototype: names are other people's
 */
export function parseTags(text) {
  const tags = Object.create(null);
  for (const part of text.split(";")) {
    if (part !== "") {
      const at = part.indexOf("=");
      const name = at < 0 ? part : part.slice(0, at);
      tags[name] = at < 0 ? "" : unescapeTag(part.slice(at + 1));
    }
  }
  return tags;
}

/**
 * @param {Object<string, string>} tags
 * @returns {string} without the `@`; "" for none
 */
export function formatTags(tags) {
  return Object.entries(tags)
    .map(([name, value]) => (value === "" ? name : `${name}=${escapeTag(value)}`))
    .join(";");
}
