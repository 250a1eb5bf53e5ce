/** Fetches what is not part of the page from the beginning (later.js), with its sheet: once, or again when that failed. */
import { addSheet } from "./sheet.js";

/** @type {Promise<typeof import("./later.js")>|null} */
let fetched = null;

export function fetchLater() {
  fetched ??= Promise.all([import("./later.js"), addSheet("style/over.css")]).then(
    ([module]) => module,
    (problem) => {
      fetched = null;
      throw problem;
    },
  );
  return fetched;
}
