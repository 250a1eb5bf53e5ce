/** Text in pieces that fit a line, which is counted in bytes. */

const ENCODER = new TextEncoder();
const SEGMENTER = typeof Intl.Segmenter === "function" ? new Intl.Segmenter(undefined) : null;

/** @param {string} text */
export function byteLength(text) {
  return ENCODER.encode(text).length;
}

/**
 * Cuts behind a space where there is one in the second half, else between two characters as people see them.
 *
 * @param {string} text one line
 * @param {number} bytesMax of a piece
 * @returns {string[]} at least one; together they are the text
 */
export function splitLine(text, bytesMax) {
  if (byteLength(text) <= bytesMax) {
    return [text];
  }
  const pieces = [];
  let piece = "";
  let bytes = 0;
  for (const part of parts(text)) {
    const size = byteLength(part);
    if (bytes + size > bytesMax && piece !== "") {
      const kept = atSpace(piece);
      pieces.push(piece.slice(0, kept));
      piece = piece.slice(kept);
      bytes = byteLength(piece);
    }
    piece += part;
    bytes += size;
  }
  pieces.push(piece);
  return pieces;
}

/** Where to cut: behind the last space, unless that leaves too little. */
function atSpace(piece) {
  const space = piece.lastIndexOf(" ") + 1;
  return space > piece.length / 2 ? space : piece.length;
}

/** Characters as people see them; one that is longer than 64 units by its code points. */
function* parts(text) {
  if (SEGMENTER === null) {
    yield* text;
    return;
  }
  for (const { segment } of SEGMENTER.segment(text)) {
    if (segment.length > 64) {
      yield* segment;
    } else {
      yield segment;
    }
  }
}

/**
 * A text of several lines as the lines of `draft/multiline` batches.
 *
 * @param {string} text
 * @param {number} lineBytesMax bytes of one line's text
 * @param {{bytesMax: number, linesMax: number}} limits of one batch
 * @returns {{text: string, joins: boolean}[][]} batches of lines; joins: goes on the line before
 */
export function splitBatches(text, lineBytesMax, { bytesMax, linesMax }) {
  const lines = text.split("\n").flatMap((line) =>
    splitLine(line, lineBytesMax).map((piece, i) => ({ text: piece, joins: i > 0 })),
  );
  const batches = [];
  let batch = [];
  let bytes = 0;
  for (const line of lines) {
    const size = byteLength(line.text) + 1;
    if (batch.length === linesMax || (batch.length > 0 && bytes + size > bytesMax)) {
      batches.push(batch);
      batch = [];
      bytes = 0;
    }
    batch.push(batch.length === 0 ? { ...line, joins: false } : line);
    bytes += size;
  }
  return [...batches, batch];
}
