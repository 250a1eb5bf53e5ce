/**
 * Which rows of a long log stand in the document, and where. Arithmetic only; `log.js` does the rest.
 *
 * The log keeps a slice [start, end) of its rows as elements, at most `ROWS_MAX`; empty space above and
 * below stands for the others, each as high as the rows that were seen are on average.
 */

/** Rows in the document at most: some 12 elements each keep the page under 3,000. */
export const ROWS_MAX = 200;

/** Rows when one reads along at the end: more than the highest screen holds. */
const ROWS_AT_END = 60;

/** The slice moves when the reader comes nearer to its edge than this. */
const ROWS_AHEAD = 40;

/**
 * @param {number} total how many rows there are
 * @param {{start: number, end: number}} now the slice as it is
 * @param {number|null} anchor index of the row at the top of the screen; null: the end is shown
 * @returns {{start: number, end: number}} the slice as it should be
 */
export function chooseSlice(total, now, anchor) {
  return anchor === null ? atEnd(total, now) : around(total, now, anchor);
}

/** At the end the slice grows with what comes, and is cut only now and then: that costs less. */
function atEnd(total, now) {
  const size = total - now.start;
  const grows = now.end > now.start && now.start < total && size >= Math.min(total, ROWS_AT_END) && size <= ROWS_AT_END * 2;
  return slice(grows ? now.start : Math.max(0, total - ROWS_AT_END), total);
}

function around(total, now, anchor) {
  const before = now.start === 0 || anchor - now.start >= ROWS_AHEAD;
  const after = now.end >= total || now.end - anchor >= ROWS_AHEAD * 2;
  const holds = now.end <= total && now.end - now.start <= ROWS_MAX && anchor >= now.start && anchor < now.end;
  if (before && after && holds) return now;
  const start = Math.max(0, Math.min(anchor - ROWS_AHEAD * 2, total - ROWS_MAX));
  return slice(start, Math.min(total, start + ROWS_MAX));
}

const slice = (start, end) => ({ start, end });

/** How high rows are when nothing is known, in pixels. */
const GUESS = 26;

/** Remembers how high rows were, to guess how high the others are. */
export class Heights {
  #byKey = new Map();
  #sum = 0;

  /** @param {{key: string}} row @returns {boolean} whether the height of it is known as it is now */
  knows(row) {
    return this.#byKey.get(row.key)?.row === row;
  }

  /** @param {{key: string}} row @param {number} height pixels */
  set(row, height) {
    this.#sum += height - (this.#byKey.get(row.key)?.height ?? 0);
    this.#byKey.set(row.key, { row, height });
  }

  /** @param {number} count @returns {number} pixels that so many rows take */
  of(count) {
    return Math.round(count * this.#average);
  }

  /** @param {number} top pixels @param {number} total @returns {number} the index of the row that may be there */
  rowAt(top, total) {
    return Math.max(0, Math.min(total - 1, Math.floor(top / this.#average)));
  }

  get #average() {
    return this.#byKey.size ? Math.max(1, this.#sum / this.#byKey.size) : GUESS;
  }

  clear() {
    this.#byKey.clear();
    this.#sum = 0;
  }
}
