/**
 * What people write, as tokens: Markdown as far as chats have it, and the formatting codes of IRC. Never HTML: the page
 * makes nodes of the tokens. Any text gives tokens, and all its words are in them.
 *
 * @typedef {{type: "text", text: string}
 *   |{type: "bold"|"italic"|"strike"|"underline"|"spoiler"|"quote", children: Token[]}
 *   |{type: "color", fg: number|string|null, bg: number|string|null, children: Token[]}
 *   |{type: "code", text: string}
 *   |{type: "block", text: string, language: string}
 *   |{type: "link", href: string, text: string, host: string}
 *   |{type: "mention", nick: string, text: string, mine: boolean}
 *   |{type: "room", name: string}
 *   |{type: "break"}} Token
 *   fg, bg: numbers of the IRC palette or "#rrggbb"
 *
 * @typedef {Object} Names
 * @property {string} [me] my nick
 * @property {(word: string) => string|null} [nick] the nick that a word is; null for none
 * @property {string} [roomSigns] with which names of rooms begin
 */
import { clean } from "./clean.js";
import { PLAIN, runs } from "./formatting.js";
import { linkAt } from "./links.js";

/** Marks within marks beyond this are text: nobody means them. */
const DEPTH_MAX = 6;

const PAIRS = [
  ["**", "bold"],
  ["~~", "strike"],
  ["||", "spoiler"],
  ["*", "italic"],
  ["_", "italic"],
];
const CODE = /(`{1,3})([^`]|[^`][^]*?[^`])\1(?!`)/y;
const WORD = /[\p{L}\p{N}\p{M}_\-[\]{}|^\\]+/uy;
/** What may stand in a nick, up to as much as any server allows. */
const NICK = /[^\s:,@/\\#!*?\p{Cc}]{1,64}/uy;
const LETTER = /[\p{L}\p{N}\p{M}]/u;
const LETTERS = /[\p{L}\p{N}\p{M}]+ ?/uy;
const TICKS = /`+/y;
const ROOM = /[^\s,:;!?()"'<>\x00-\x1f]+/uy;
const FENCE = /^\s*```\s*([\w+#.-]*)\s*$/;

/**
 * @param {string} text
 * @param {Names} [names]
 * @returns {Token[]}
 */
export function parseMarkup(text, names = {}) {
  const lines = clean(text).split("\n");
  const tokens = [];
  let at = 0;
  while (at < lines.length) {
    const fence = FENCE.exec(lines[at]);
    const close = fence === null ? -1 : lines.findIndex((line, i) => i > at && /^\s*```\s*$/.test(line));
    if (close > 0) {
      tokens.push({ type: "block", text: plain(lines.slice(at + 1, close).join("\n")), language: fence[1] });
      at = close + 1;
    } else if (isQuote(lines[at])) {
      const end = lines.findIndex((line, i) => i > at && !isQuote(line));
      const quoted = lines.slice(at, end < 0 ? lines.length : end);
      tokens.push({ type: "quote", children: inLines(quoted.map((line) => line.replace(/^> ?/, "")), names) });
      at += quoted.length;
    } else {
      const isLast = tokens.length === 0 || ["block", "quote"].includes(tokens.at(-1).type);
      tokens.push(...(isLast ? [] : [{ type: "break" }]), ...inLine(lines[at], names));
      at++;
    }
  }
  return tokens;
}

/** Without the space it is an arrow, or a face. */
function isQuote(line) {
  return /^> \S/.test(line);
}

function inLines(lines, names) {
  return lines.flatMap((line, i) => (i === 0 ? inLine(line, names) : [{ type: "break" }, ...inLine(line, names)]));
}

/** Codes switch over marks; so each run is read by itself. */
function inLine(line, names) {
  return runs(line).flatMap(({ text, style }) => styled(style, style.code ? [{ type: "code", text }] : inline(text, names, 0)));
}

function styled(style, tokens) {
  if (style === PLAIN) {
    return tokens;
  }
  let made = tokens;
  for (const name of ["bold", "italic", "underline", "strike"]) {
    made = style[name] ? [{ type: name, children: made }] : made;
  }
  const { fg, bg } = style;
  return fg === null && bg === null ? made : [{ type: "color", fg, bg, children: made }];
}

/** Without the codes of formatting. */
function plain(text) {
  return runs(text).map((run) => run.text).join("");
}

function inline(text, names, depth) {
  const reader = new Reader(text, names, depth);
  return reader.read();
}

class Reader {
  #text;
  #names;
  #depth;
  #at = 0;
  #tokens = [];
  #plain = "";
  /** Marks that are not closed any more: looking again and again would take long. */
  #unclosed = new Set();

  constructor(text, names, depth) {
    this.#text = text;
    this.#names = names;
    this.#depth = depth;
  }

  read() {
    while (this.#at < this.#text.length) {
      if (!this.#code() && !this.#pair() && !this.#name() && !this.#word()) {
        const sign = String.fromCodePoint(this.#text.codePointAt(this.#at));
        this.#plain += sign;
        this.#at += sign.length;
      }
    }
    this.#flush();
    return this.#tokens;
  }

  #push(token, length) {
    this.#flush();
    this.#tokens.push(token);
    this.#at += length;
    return true;
  }

  #flush() {
    if (this.#plain !== "") {
      this.#tokens.push({ type: "text", text: this.#plain });
      this.#plain = "";
    }
  }

  #isAfterLetter() {
    return this.#at > 0 && LETTER.test(this.#text[this.#at - 1]);
  }

  #code() {
    if (this.#text[this.#at] !== "`" || this.#unclosed.has("`")) {
      return false;
    }
    CODE.lastIndex = this.#at;
    const found = CODE.exec(this.#text);
    if (found === null) {
      TICKS.lastIndex = this.#at;
      const sign = TICKS.exec(this.#text)[0];
      this.#plain += sign;
      this.#at += sign.length;
      if (!this.#text.includes("`", this.#at)) {
        this.#unclosed.add("`");
      }
      return true;
    }
    return this.#push({ type: "code", text: found[2] }, found[0].length);
  }

  #pair() {
    for (const [sign, type] of PAIRS) {
      if (this.#text.startsWith(sign, this.#at)) {
        const end = this.#closer(sign);
        if (end > 0) {
          const children = inline(this.#text.slice(this.#at + sign.length, end), this.#names, this.#depth + 1);
          return this.#push({ type, children }, end + sign.length - this.#at);
        }
        if (sign.length === 2) {
          this.#plain += sign;
          this.#at += 2;
          return true;
        }
      }
    }
    return false;
  }

  /** Where the mark that begins here ends; -1 when it begins nothing. */
  #closer(sign) {
    const from = this.#at + sign.length;
    const isWordy = sign.length === 1;
    const isMark = this.#depth < DEPTH_MAX && !this.#unclosed.has(sign) && /\S/.test(this.#text[from] ?? " ");
    if (!isMark || (isWordy && this.#isAfterLetter())) {
      return -1;
    }
    for (let end = this.#text.indexOf(sign, from); end >= 0; end = this.#text.indexOf(sign, end + 1)) {
      const [before, after] = [this.#text[end - 1], this.#text[end + sign.length] ?? " "];
      const isEnd = end > from && /\S/.test(before) && (!isWordy || (!LETTER.test(after) && after !== sign && before !== sign));
      if (isEnd) {
        return !isWordy && after === sign[0] ? end + 1 : end; // `***both***`
      }
    }
    this.#unclosed.add(sign);
    return -1;
  }

  /** Links, rooms and people begin where a word begins. */
  #name() {
    if (this.#isAfterLetter()) {
      return false;
    }
    const link = linkAt(this.#text, this.#at);
    if (link !== null) {
      return this.#push({ type: "link", href: link.href, text: link.text, host: link.host }, link.text.length);
    }
    return this.#room() || this.#person();
  }

  #room() {
    const { roomSigns = "#" } = this.#names;
    if (!roomSigns.includes(this.#text[this.#at])) {
      return false;
    }
    ROOM.lastIndex = this.#at;
    const name = ROOM.exec(this.#text)?.[0].replace(/[.)\]*_~|]+$/, "") ?? "";
    return /\p{L}/u.test(name) && this.#push({ type: "room", name }, name.length);
  }

  #person() {
    const { nick: find, me = "" } = this.#names;
    const isAt = this.#text[this.#at] === "@";
    const word = find === undefined ? undefined : this.#nicksAt(this.#at + (isAt ? 1 : 0)).find((each) => find(each));
    if (word === undefined) {
      return false;
    }
    const nick = find(word);
    const text = (isAt ? "@" : "") + word;
    return this.#push({ type: "mention", nick, text, mine: nick === me }, text.length);
  }

  /** What may be a name here, the longest first: `o'brien.`, `o'brien`, `o`. */
  #nicksAt(from) {
    WORD.lastIndex = NICK.lastIndex = from;
    const word = WORD.exec(this.#text)?.[0];
    if (word === undefined) {
      return [];
    }
    const long = NICK.exec(this.#text)?.[0] ?? word;
    return long.length <= word.length ? [word] : [long, long.replace(/[^\p{L}\p{N}]+$/u, ""), word];
  }

  /** Letters at once: most of a text is words. */
  #word() {
    LETTERS.lastIndex = this.#at;
    const word = LETTERS.exec(this.#text)?.[0];
    if (word === undefined) {
      return false;
    }
    this.#plain += word;
    this.#at += word.length;
    return true;
  }
}
