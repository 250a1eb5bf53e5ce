/**
 * Emoji by their names: the table that the server has for people at its text ports, loaded when it is first needed.
 *
 * @typedef {{sign: string, names: string[]}} Emoji
 * @typedef {Object} EmojiTable
 * @property {Emoji[]} all without those that differ by the colour of a skin
 * @property {[string, string][]} pairs name and emoji, for completion
 * @property {Map<string, string>} byName
 */

import { beside } from "../beside.js";
import { NAME } from "./emoji-signs.js";

const SKIN = /-1F3F[B-F]/i;
const SPANS = /(`+)[^]*?[^`]\1(?!`)/g;

/** @type {Promise<EmojiTable>|null} */
let loading = null;

/** @returns {Promise<EmojiTable>} */
export function loadEmoji() {
  loading ??= fetch(beside("text/emoji.tsv"))
    .then((answer) => (answer.ok ? answer.text() : Promise.reject(new Error(`emoji: ${answer.status}`))))
    .then(parseEmoji)
    .catch((problem) => {
      loading = null;
      throw problem;
    });
  return loading;
}

/** @param {string} text lines of code points, a tab, and names @returns {EmojiTable} */
export function parseEmoji(text) {
  const lines = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  const whole = lines.map((line) => {
    const [points, names = ""] = line.split("\t");
    const sign = String.fromCodePoint(...points.split("-").map((point) => parseInt(point, 16)));
    return { sign, names: names.split(" "), isSkin: SKIN.test(points) };
  });
  const byName = new Map(whole.flatMap(({ sign, names }) => names.map((name) => [name, sign])));
  const all = whole.filter(({ isSkin }) => !isSkin).map(({ sign, names }) => ({ sign, names }));
  return { all, byName, pairs: all.flatMap(({ sign, names }) => names.map((name) => [name, sign])) };
}

/** @param {string} text @param {EmojiTable} table @returns {string} with `:names:` turned into emoji, but not in code */
export function withEmoji(text, table) {
  let made = "";
  let at = 0;
  for (const span of text.matchAll(SPANS)) {
    made += named(text.slice(at, span.index), table) + span[0];
    at = span.index + span[0].length;
  }
  return made + named(text.slice(at), table);
}

/** A name of digits alone does not count next to a letter or digit: `10:100:20` is a time. */
function named(text, { byName }) {
  return text.replace(NAME, (whole, name, at) => {
    const isNumber = /^\d+$/.test(name) && /[\p{L}\p{N}]/u.test((text[at - 1] ?? "") + (text[at + whole.length] ?? ""));
    return isNumber ? whole : (byName.get(name.toLowerCase()) ?? whole);
  });
}

/**
 * @param {EmojiTable} table
 * @param {string} query letters of a name
 * @param {number} most
 * @returns {Emoji[]} those whose name begins with it come first
 */
export function searchEmoji({ all }, query, most) {
  const wanted = query.trim().toLowerCase().replace(/\s+/g, "_").replace(/^:|:$/g, "");
  const begins = all.filter(({ names }) => names.some((name) => name.startsWith(wanted)));
  const holds = all.filter((emoji) => !begins.includes(emoji) && emoji.names.some((name) => name.includes(wanted)));
  return [...begins, ...holds].slice(0, most);
}
