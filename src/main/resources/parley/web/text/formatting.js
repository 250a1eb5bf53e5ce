/**
 * The formatting codes of IRC (modern.ircdocs.horse, "Formatting"): they switch, and do not nest.
 *
 * @typedef {Object} Style
 * @property {boolean} bold
 * @property {boolean} italic
 * @property {boolean} underline
 * @property {boolean} strike
 * @property {boolean} code
 * @property {number|string|null} fg a number of the palette (0–98), or "#rrggbb"
 * @property {number|string|null} bg
 *
 * @typedef {{text: string, style: Style}} Run
 */

/** @type {Style} */
export const PLAIN = Object.freeze({
  bold: false, italic: false, underline: false, strike: false, code: false, fg: null, bg: null,
});

const SWITCHES = { "\x02": "bold", "\x1d": "italic", "\x1f": "underline", "\x1e": "strike", "\x11": "code" };
const CODE = /[\x02\x1d\x1f\x1e\x11\x16\x0f]|\x03(?:(\d{1,2})(?:,(\d{1,2}))?)?|\x04(?:([0-9a-f]{6})(?:,([0-9a-f]{6}))?)?/gi;
/** The default colour of the palette. */
const NO_COLOR = 99;

/** @param {string} line @returns {Run[]} without empty ones */
export function runs(line) {
  const found = [];
  let style = PLAIN;
  let at = 0;
  for (const code of line.matchAll(CODE)) {
    if (code.index > at) {
      found.push({ text: line.slice(at, code.index), style });
    }
    style = after(style, code);
    at = code.index + code[0].length;
  }
  if (at < line.length) {
    found.push({ text: line.slice(at), style });
  }
  return found;
}

function after(style, [code, fg, bg, fgHex, bgHex]) {
  const name = SWITCHES[code];
  if (name !== undefined) {
    return { ...style, [name]: !style[name] };
  }
  switch (code[0]) {
    case "\x03":
      return fg === undefined ? { ...style, fg: null, bg: null } : colored(style, number(fg), bg && number(bg));
    case "\x04":
      return fgHex === undefined ? { ...style, fg: null, bg: null } : colored(style, `#${fgHex}`, bgHex && `#${bgHex}`);
    case "\x16":
      return { ...style, fg: style.bg, bg: style.fg };
    default:
      return PLAIN;
  }
}

function colored(style, fg, bg) {
  return { ...style, fg, bg: bg === undefined ? style.bg : bg };
}

function number(digits) {
  const value = Number(digits);
  return value === NO_COLOR ? null : value;
}
