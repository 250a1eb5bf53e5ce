/** A request that was not done: what the server said, or that nobody answered. */
export class RefusalError extends Error {
  /**
   * @param {string} code of FAIL, a numeric, or one of LOST (the link broke before the answer), OFFLINE
   *   (nothing was sent), UNSUPPORTED (the server does not know it), TOO_LONG, INVALID
   * @param {string} words the server's own; "" for our codes, whose words are in lang/
   */
  constructor(code, words) {
    super(words || code);
    this.name = "RefusalError";
    this.code = code;
    this.words = words;
  }
}

const NOT_ERRORS = new Set(["422"]);

/**
 * @param {import("../wire/message.js").Line} line
 * @returns {RefusalError|null} null for a line that refuses nothing
 */
export function refusalOf(line) {
  if (line.command === "FAIL") {
    return new RefusalError(line.params[1] ?? "FAIL", line.params.at(-1) ?? "");
  }
  const isError = /^([45]\d\d|90[24567])$/.test(line.command) && !NOT_ERRORS.has(line.command);
  return isError ? new RefusalError(line.command, line.params.at(-1) ?? "") : null;
}
