/**
 * A dialog over the page: in the middle, or beside what it belongs to; a sheet from below on a phone.
 * The browser keeps the focus inside and gives Esc.
 */
import { html, nothing } from "../lit/lit-html.js";
import { keyed } from "../lit/directives/keyed.js";
import { ref } from "../lit/directives/ref.js";
import { words } from "../lang/lang.js";
import { icons } from "./icons.js";

/** Space kept to the edges of the window, in pixels. */
const MARGIN = 8;

/**
 * @param {import("../app.js").App} app
 * @param {{name: string, title: string, body: any, foot?: any, small?: boolean, beside?: boolean,
 *   bare?: boolean}} parts beside: next to what was pressed; bare: no visible title
 */
export function dialogView(app, { name, title, body, foot, small, beside, bare }) {
  const kind = `${name} ${small ? "small" : ""} ${beside ? "beside" : ""}`;
  const opening = ref((element) => element && !element.open && openAt(element, beside ? app.anchor : null));
  return keyed(
    name,
    html`<dialog
      class="dialog ${kind}"
      aria-label=${title}
      tabindex="-1"
      @cancel=${(event) => (event.preventDefault(), app.act.closePanel())}
      @pointerdown=${(event) => event.target === event.currentTarget && app.act.closePanel()}
      ${opening}
    >
      <div class="sheet">
        ${bare ? nothing : head(app, title)}
        <div class="inside">${body}</div>
        ${foot ? html`<div class="foot">${foot}</div>` : nothing}
      </div>
    </dialog>`,
  );
}

const head = (app, title) =>
  html`<div class="head">
    <h2 dir="auto">${title}</h2>
    <button
      type="button"
      class="square"
      aria-label=${words.close}
      title=${words.close}
      @click=${() => app.act.closePanel()}
    >
      ${icons.close()}
    </button>
  </div>`;

/** The element is in the page only after this render: it opens in the next moment. */
function openAt(dialog, anchor) {
  queueMicrotask(() => {
    if (!dialog.isConnected || dialog.open) return;
    dialog.showModal();
    focusFirst(dialog);
    if (anchor) place(dialog, anchor);
  });
}

/** A field that was not asked for would bring up the keyboard of a phone over the dialog. */
function focusFirst(dialog) {
  if (dialog.querySelector("[autofocus]")) return;
  const first = dialog.querySelector(".inside :is(input, textarea, button, select, a)");
  const types = first?.matches("input:not([type=radio], [type=checkbox]), textarea");
  if (types && matchMedia("(pointer: coarse)").matches) dialog.focus();
  else first?.focus();
}

/** Below what was pressed, or above it, and inside the window. */
export function place(dialog, anchor) {
  const { offsetWidth: width, offsetHeight: height } = dialog;
  const left = Math.min(Math.max(MARGIN, anchor.left), innerWidth - width - MARGIN);
  const below = anchor.bottom + 4;
  const top = below + height + MARGIN <= innerHeight ? below : Math.max(MARGIN, anchor.top - height - 4);
  dialog.style.setProperty("--left", `${left}px`);
  dialog.style.setProperty("--top", `${Math.min(top, Math.max(MARGIN, innerHeight - height - MARGIN))}px`);
}

/** A line of a menu. */
export const item = (icon, text, run, kind = "") =>
  html`<button type="button" class="choice ${kind}" @click=${run}>${icon ? icon() : nothing}<span class="grow">${text}</span></button>`;
