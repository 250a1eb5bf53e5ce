/** What a server says of itself in 005, and what follows from it. */

/**
 * @param {string[]} params of 005: the nick, tokens, and the closing words
 * @returns {Object<string, string|true|null>} null where a token is taken back
 */
export function parseIsupport(params) {
  const tokens = Object.create(null);
  for (const word of params.slice(1, -1)) {
    if (word.startsWith("-")) {
      tokens[word.slice(1)] = null;
    } else {
      const at = word.indexOf("=");
      tokens[at < 0 ? word : word.slice(0, at)] = at < 0 ? true : unescape(word.slice(at + 1));
    }
  }
  return tokens;
}

function unescape(value) {
  return value.replace(/\\x([0-9A-Fa-f]{2})/g, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
}

/**
 * @param {Object<string, string|true>} isupport
 * @returns {{letters: string, signs: string}} ranks from the highest: `PREFIX=(qaohv)~&@%+`
 */
export function ranks(isupport) {
  const found = /^\(([^)]*)\)(.*)$/.exec(text(isupport, "PREFIX", "(ov)@+"));
  return found ? { letters: found[1], signs: found[2] } : { letters: "", signs: "" };
}

/** Which modes of rooms take a parameter: lists, always, when set. */
export function channelModes(isupport) {
  const [list = "", always = "", whenSet = ""] = text(isupport, "CHANMODES", "b,k,l,imnpst").split(",");
  return { list, always, whenSet };
}

/** Whether a name is a room's. */
export function isRoomName(name, isupport) {
  return name !== "" && text(isupport, "CHANTYPES", "#&").includes(name[0]);
}

/** The first letters that send to the ranked of a room alone: `@#room`. */
export function statusSigns(isupport) {
  return text(isupport, "STATUSMSG", "");
}

/** A token's number; `otherwise` where there is none. */
export function number(isupport, token, otherwise) {
  const value = Number.parseInt(text(isupport, token, ""), 10);
  return Number.isNaN(value) ? otherwise : value;
}

/** A token's text. */
export function text(isupport, token, otherwise) {
  const value = isupport[token];
  return typeof value === "string" ? value : otherwise;
}
