/**
 * Adds one of the page's style sheets.
 *
 * @param {string} path
 * @returns {Promise<void>} fulfilled when it counts, or cannot be had: the page is of use without it as well
 */
import { beside } from "./beside.js";

export function addSheet(path) {
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = beside(path);
  document.head.append(link);
  return new Promise((done) => ["load", "error"].forEach((end) => link.addEventListener(end, () => done())));
}
