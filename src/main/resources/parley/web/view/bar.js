/**
 * The bar under the header: how the connection is, and what to do about it. Always in the page, so that
 * screen readers hear it change; empty while all is well.
 */
import { html, nothing } from "../lit/lit-html.js";
import { errorWords } from "../lang/errors.en.js";
import { words } from "../lang/lang.js";

/** How long the bar says that one is back, in milliseconds. */
const RESUMED_MILLIS = 6000;

/** @param {import("../app.js").App} app */
export function barView(app) {
  const bar = current(app);
  return html`<div role="status" aria-live="polite" class=${bar ? `bar ${bar.kind}` : "unseen"}>
    ${bar ? html`<span>${bar.text}</span>${action(bar)}` : words.online}
  </div>`;
}

const action = ({ button, run }) =>
  button ? html`<button type="button" class="link" @click=${run}>${button}</button>` : nothing;

function current(app) {
  const { link, phase, refusal } = app.state;
  if (link.status !== "connecting") app.notLate("connecting");
  switch (link.status) {
    case "waiting":
      app.redrawIn(500);
      return {
        kind: "warning",
        text: words.waiting(seconds(link.retryAt)),
        button: words.tryNow,
        run: () => app.client.tryNow(),
      };
    case "offline":
      return { kind: "warning", text: words.offline };
    case "connecting":
      return app.late("connecting") ? { kind: "", text: words.connecting } : null;
    case "stopped":
      if (phase === "refused") {
        const text = errorWords(refusal.code, refusal.words);
        return { kind: "danger", text, button: words.reload, run: () => location.reload() };
      }
      return { kind: "danger", text: link.why || words.stopped, button: words.connect, run: () => app.client.link.start() };
  }
  if (link.missed !== null && link.resumed && app.isFresh(link, RESUMED_MILLIS)) {
    return { kind: "good", text: words.resumed(link.missed) };
  }
  if (app.updateReady) return { kind: "", text: words.updateReady, button: words.reload, run: () => location.reload() };
  return null;
}

const seconds = (at) => Math.max(0, Math.ceil(((at ?? 0) - Date.now()) / 1000));
