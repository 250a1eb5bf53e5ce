/**
 * Short words at the foot of the page about what was done or could not be done.
 */
import { html } from "../lit/lit-html.js";
import { repeat } from "../lit/directives/repeat.js";
import { words } from "../lang/lang.js";
import { icons } from "./icons.js";

/** @param {import("../main.js").App} app */
export function noticesView(app) {
  const one = (notice) =>
    html`<div class="note ${notice.kind}">
      <span dir="auto">${notice.text}</span>
      <button
        type="button"
        class="square"
        aria-label=${words.close}
        @click=${() => app.dispatch({ type: "dismissed", id: notice.id })}
      >
        ${icons.close()}
      </button>
    </div>`;
  return html`<div class="notes" role="status" aria-live="polite">
    ${repeat(app.state.notices, (notice) => notice.id, one)}
  </div>`;
}
