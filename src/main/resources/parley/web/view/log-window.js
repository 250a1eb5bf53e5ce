/**
 * Which rows of a long log stand in the document, and where. Arithmetic only; `log.js` does the rest.
 *
 * The log keeps a slice [start, end) of its rows as elements, at most `ROWS_MAX`; empty space above and
 * below stands for the others, as high as they were when they were last seen, or else as the average.
 */

/** Rows in the document at most: some 12 elements each keep the page under 3,000. */
export const ROWS_MAX = 200;

/** Rows when one reads along at the end: more than the highest screen holds. */
const ROWS_AT_END = 100;

/** The slice moves when the reader comes nearer to its edge than this. */
const ROWS_AHEAD = 40;

/**
 * @param {number} total how many rows there are
 * @param {{start: number, end: number}} now the slice as it is
 * @param {number|null} anchor index of the row at the top of the screen; null: the end is shown
 * @returns {{start: number, end: number}} the slice as it should be, the same object when it may stay
 */
export function chooseSlice(total, now, anchor) {
  if (anchor === null) {
    return slice(Math.max(0, total - ROWS_AT_END), total);
  }
  const before = now.start === 0 || anchor - now.start >= ROWS_AHEAD;
  const after = now.end >= total || now.end - anchor >= ROWS_AHEAD * 2;
  if (before && after && now.end <= total && now.end - now.start <= ROWS_MAX && now.end > now.start) return now;
  const start = Math.max(0, Math.min(anchor - ROWS_AHEAD * 2, total - ROWS_MAX));
  return slice(start, Math.min(total, start + ROWS_MAX));
}

const slice = (start, end) => ({ start, end });

/** Heights of rows by their keys, and what is known of those never seen. */
export class Heights {
  #byKey = new Map();
  #sum = 0;

  /** @param {string} key @param {number} height pixels */
  set(key, height) {
    this.#sum += height - (this.#byKey.get(key) ?? 0);
    this.#byKey.set(key, height);
  }

  /** @param {string} key @returns {number} pixels */
  of(key) {
    return this.#byKey.get(key) ?? this.average;
  }

  get average() {
    return this.#byKey.size ? this.#sum / this.#byKey.size : 26;
  }

  /** @param {{key: string}[]} rows @param {number} from @param {number} to @returns {number} pixels of [from, to) */
  between(rows, from, to) {
    let sum = 0;
    for (let i = from; i < to; i++) sum += this.of(rows[i].key);
    return sum;
  }

  /** @param {{key: string}[]} rows @param {number} top pixels @returns {number} the index of the row there */
  rowAt(rows, top) {
    let sum = 0;
    for (let i = 0; i < rows.length; i++) {
      sum += this.of(rows[i].key);
      if (sum > top) return i;
    }
    return Math.max(0, rows.length - 1);
  }

  clear() {
    this.#byKey.clear();
    this.#sum = 0;
  }
}
