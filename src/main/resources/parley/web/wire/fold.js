/** Which names count as the same (005 `CASEMAPPING`). */

/**
 * The key of a name, fit for an object: what every object has by itself is no key. Letters outside ASCII are folded too, whatever the mapping: there are servers that tell
 * names apart by them, and none where two people are to pass for each other.
 *
 * @param {string} name
 * @param {string} mapping "ascii", "rfc1459", "precis"
 */
export function fold(name, mapping) {
  const key = folded(name, mapping);
  return key in Object.prototype ? `${key} ` : key;
}

function folded(name, mapping) {
  if (mapping === "precis") {
    return small(name.normalize("NFKC"));
  }
  const key = small(name);
  return mapping === "ascii"
    ? key
    : key.replace(/[[\]\\^]/g, (c) => ({ "[": "{", "]": "}", "\\": "|", "^": "~" })[c] ?? c);
}

/** To small letters, through capitals and back: some letters have two small or two capital forms. */
function small(name) {
  return /^[\x00-\x7f]*$/.test(name)
    ? name.toLowerCase()
    : name.normalize("NFC").toLowerCase().toUpperCase().toLowerCase().normalize("NFC");
}
