/**
 * Short words at the foot of the page about what was done or could not be done.
 */
import { html, nothing } from "../lit/lit-html.js";
import { repeat } from "../lit/directives/repeat.js";
import { words } from "../lang/lang.js";
import { icons } from "./icons.js";
import { bareName } from "./names.js";

/** @param {import("../app.js").App} app */
export function noticesView(app) {
  const one = (notice) =>
    html`<div class="note ${notice.kind}">
      <span dir="auto">${notice.invite ? words.invitedTo(notice.invite.by, bareName(notice.invite.name)) : notice.text}</span>
      ${notice.invite ? accept(app, notice) : nothing}
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

function accept(app, { id, invite }) {
  const join = () => {
    app.dispatch({ type: "dismissed", id });
    app.act.join(invite.name);
  };
  return html`<button type="button" class="button" @click=${join}>${words.joinIt}</button>`;
}
