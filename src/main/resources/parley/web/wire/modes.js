/** `MODE #room +ov-b ann bob *!*@x`, taken apart. */
import { channelModes, ranks } from "./isupport.js";

/**
 * @typedef {{set: boolean, letter: string, param: string|null}} ModeChange
 *
 * @param {string} letters such as "+ov-b"
 * @param {string[]} params
 * @param {Object<string, string|true>} isupport
 * @returns {ModeChange[]}
 */
export function parseModes(letters, params, isupport) {
  const { list, always, whenSet } = channelModes(isupport);
  const withParam = list + always + ranks(isupport).letters;
  const left = [...params];
  const changes = [];
  let set = true;
  for (const letter of letters) {
    if (letter === "+" || letter === "-") {
      set = letter === "+";
    } else {
      const takes = withParam.includes(letter) || (set && whenSet.includes(letter));
      changes.push({ set, letter, param: takes ? (left.shift() ?? null) : null });
    }
  }
  return changes;
}

/**
 * @param {string} text as NAMES has it: "@+ann!a@host"
 * @param {Object<string, string|true>} isupport
 * @returns {{nick: string, ranks: string, host: string}}
 */
export function parseMember(text, isupport) {
  const { signs } = ranks(isupport);
  let at = 0;
  while (at < text.length && signs.includes(text[at])) {
    at++;
  }
  const bang = text.indexOf("!", at);
  return bang < 0
    ? { nick: text.slice(at), ranks: text.slice(0, at), host: "" }
    : { nick: text.slice(at, bang), ranks: text.slice(0, at), host: text.slice(bang + 1) };
}

/**
 * @param {string} now the signs somebody has, the highest first
 * @param {ModeChange} change of a rank
 * @param {Object<string, string|true>} isupport
 * @returns {string} the signs after it
 */
export function rankAfter(now, change, isupport) {
  const { letters, signs } = ranks(isupport);
  const sign = signs[letters.indexOf(change.letter)];
  const has = (each) => (each === sign ? change.set : now.includes(each));
  return [...signs].filter(has).join("");
}
