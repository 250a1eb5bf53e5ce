/**
 * A map that is never changed: `with` and `without` give another one, which shares nearly all of it. For what may have
 * ten thousand entries, such as the people of a room: copying an object of that size for each who comes takes longer
 * than everything else together. Keys are other people's names, and may be any text.
 *
 * @template Value
 */
export class Table {
  /** Entries by a part of their hash; where there are none, nothing. */
  #parts;
  #size;

  constructor(parts = [], size = 0) {
    this.#parts = parts;
    this.#size = size;
  }

  /** @template V @param {Iterable<[string, V]>} entries @returns {Table<V>} */
  static of(entries) {
    const parts = [];
    for (const [key, value] of entries) {
      (parts[partOf(key)] ??= new Map()).set(key, value);
    }
    return new Table(parts, parts.reduce((sum, part) => sum + part.size, 0));
  }

  get size() {
    return this.#size;
  }

  /** @param {string} key @returns {Value|undefined} */
  get(key) {
    return this.#parts[partOf(key)]?.get(key);
  }

  /** @param {string} key */
  has(key) {
    return this.#parts[partOf(key)]?.has(key) ?? false;
  }

  /** @param {string} key @param {Value} value @returns {Table<Value>} */
  with(key, value) {
    if (this.get(key) === value && this.has(key)) {
      return this;
    }
    return this.#changed(key, (part) => part.set(key, value), this.has(key) ? 0 : 1);
  }

  /** @param {string} key @returns {Table<Value>} */
  without(key) {
    return this.has(key) ? this.#changed(key, (part) => part.delete(key), -1) : this;
  }

  *[Symbol.iterator]() {
    for (const part of this.#parts) {
      if (part !== undefined) {
        yield* part;
      }
    }
  }

  /** @returns {[string, Value][]} in no order that means anything */
  entries() {
    return [...this];
  }

  /** @returns {string[]} */
  keys() {
    return this.entries().map(([key]) => key);
  }

  /** @returns {Value[]} */
  values() {
    return this.entries().map(([, value]) => value);
  }

  #changed(key, change, more) {
    const at = partOf(key);
    const parts = this.#parts.slice();
    const part = new Map(parts[at]);
    change(part);
    parts[at] = part;
    return new Table(parts, this.#size + more);
  }
}

const PARTS = 128;

/** FNV-1a: names that differ in one letter fall apart. */
function partOf(key) {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) {
    hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  }
  return (hash ^ (hash >>> 15)) & (PARTS - 1);
}
