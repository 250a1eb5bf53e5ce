/** Which answer belongs to which request (IRCv3 labeled-response). */
import { linesOf } from "./batches.js";
import { RefusalError, refusalOf } from "./refusal.js";

/** @typedef {import("./batches.js").Batch|import("../wire/message.js").Line} Item */

export class Answers {
  #waiting = new Map();
  #last = 0;
  #prefix;

  /** @param {string} prefix makes the labels of two pages with one user tell apart */
  constructor(prefix) {
    this.#prefix = prefix;
  }

  /** @returns {string} a label that was never used */
  nextLabel() {
    this.#last += 1;
    return `${this.#prefix}${this.#last.toString(36)}`;
  }

  /**
   * @param {string} label
   * @returns {Promise<Item[]>} the answer's lines; rejected with a RefusalError
   */
  expect(label) {
    return new Promise((resolve, reject) => this.#waiting.set(label, { resolve, reject }));
  }

  /**
   * Gives an answer to whoever waits for it.
   *
   * @param {Item} item
   * @returns {boolean} whether somebody did
   */
  take(item) {
    const label = item.tags.label;
    const waiting = label === undefined ? undefined : this.#waiting.get(label);
    if (waiting === undefined) {
      return false;
    }
    this.#waiting.delete(label);
    const lines = item.command === "ACK" ? [] : linesOf(item);
    const refusal = lines.map(refusalOf).find((each) => each !== null);
    if (refusal) {
      waiting.reject(refusal);
    } else {
      waiting.resolve(lines);
    }
    return true;
  }

  /** The link is gone: no answer will come. */
  lost() {
    const all = [...this.#waiting.values()];
    this.#waiting.clear();
    all.forEach(({ reject }) => reject(new RefusalError("LOST", "")));
  }
}
