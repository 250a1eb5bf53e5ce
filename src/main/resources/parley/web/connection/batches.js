/** Lines that belong together (IRCv3 batch), put together; one batch may stand in another. */

/**
 * @typedef {import("../wire/message.js").Line} Line
 * @typedef {Line & {type: string, items: (Line|Batch)[]}} Batch params are those behind the type
 */
export class Batches {
  /** @type {Map<string, Batch & {outer: string|undefined}>} */
  #open = new Map();

  /**
   * @param {Line} line
   * @returns {Line|Batch|null} what is whole now: the line itself, a batch at its end; null while one goes on
   */
  take(line) {
    if (line.command !== "BATCH") {
      return this.#keep(line.tags.batch, line) ? null : line;
    }
    const [sign, reference] = [line.params[0]?.[0], line.params[0]?.slice(1) ?? ""];
    if (sign === "+") {
      const [, type = "", ...params] = line.params;
      this.#open.set(reference, { ...line, type, params, items: [], outer: line.tags.batch });
      return null;
    }
    const done = this.#open.get(reference);
    this.#open.delete(reference);
    return done === undefined || this.#keep(done.outer, done) ? null : done;
  }

  /** A new connection knows nothing of the batches of the last one. */
  clear() {
    this.#open.clear();
  }

  #keep(reference, item) {
    const batch = reference === undefined ? undefined : this.#open.get(reference);
    batch?.items.push(item);
    return batch !== undefined;
  }
}

/**
 * @param {Line|Batch|null} item
 * @returns {item is Batch}
 */
export function isBatch(item) {
  return item !== null && "items" in item;
}

/**
 * The lines of an answer, one behind the other; batches that mean something stay whole.
 *
 * @param {Line|Batch|null} item null: the server had nothing to say
 * @returns {(Line|Batch)[]}
 */
export function linesOf(item) {
  if (item === null) {
    return [];
  }
  return isBatch(item) && item.type === "labeled-response" ? item.items : [item];
}
