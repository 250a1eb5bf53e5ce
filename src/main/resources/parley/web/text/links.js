/** Addresses in text: only those that a reader may follow without harm. */

const SCHEMES = new Set(["http:", "https:", "irc:", "ircs:", "mailto:"]);
const START = /(?:https?:\/\/|ircs?:\/\/|www\.)[^\s<>"`{}|\\^\x00-\x1f]+|mailto:[^\s<>"`{}|\\^]+@[^\s<>"`{}|\\^]+/iy;
const CLOSERS = { ")": "(", "]": "[" };

/**
 * The link that begins at a place.
 *
 * @param {string} text
 * @param {number} at
 * @returns {{text: string, href: string, host: string}|null} host: as the network knows it, where it is written in
 *   another script than it seems; "" else
 */
export function linkAt(text, at) {
  START.lastIndex = at;
  const found = START.exec(text);
  if (found === null) {
    return null;
  }
  const shown = trimmed(found[0]);
  const url = parsed(/^www\./i.test(shown) ? `https://${shown}` : shown);
  if (url === null || !SCHEMES.has(url.protocol) || (url.protocol !== "mailto:" && url.hostname === "")) {
    return null;
  }
  const isOdd = /(^|\.)xn--/.test(url.hostname) && !shown.includes(url.hostname);
  return { text: shown, href: url.href, host: isOdd ? url.hostname : "" };
}

/** What ends a sentence does not belong to the address in it, nor a bracket that was opened before. */
function trimmed(address) {
  let end = address.length;
  while (end > 0) {
    const last = address[end - 1];
    const opener = CLOSERS[last];
    const isStray = opener !== undefined && count(address, opener, end) < count(address, last, end);
    if (!isStray && !/[.,;:!?'"*~_]/.test(last)) {
      break;
    }
    end--;
  }
  return address.slice(0, end);
}

function count(text, sign, end) {
  let found = 0;
  for (let at = text.indexOf(sign); at >= 0 && at < end; at = text.indexOf(sign, at + 1)) {
    found++;
  }
  return found;
}

function parsed(address) {
  try {
    return new URL(address);
  } catch {
    return null; // it looked like one
  }
}
