/**
 * A name in its colour: one of 12 hues, found by a hash of the folded name, the same everywhere.
 */
import { html } from "../lit/lit-html.js";
import { plainLine } from "../text/clean.js";

/** @param {string} nick @returns {string} the class of its colour */
export function hue(nick) {
  let hash = 2166136261;
  for (const letter of nick.toLowerCase()) {
    hash = Math.imul(hash ^ letter.codePointAt(0), 16777619) >>> 0;
  }
  hash = Math.imul(hash ^ (hash >>> 15), 2246822507);
  return `n${((hash ^ (hash >>> 13)) >>> 0) % 12}`;
}

/** A name that opens the card of its person. */
export const nickButton = (app, nick) =>
  html`<button
    type="button"
    class="nick ${hue(nick)}"
    tabindex="-1"
    @click=${(event) => app.act.card(nick, event.currentTarget)}
  >
    <bdi>${plainLine(nick)}</bdi>
  </button>`;
