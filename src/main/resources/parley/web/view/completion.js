/**
 * Suggestions above the composer: people, rooms, commands, emoji.
 */
import { html, nothing } from "../lit/lit-html.js";
import { words } from "../lang/lang.js";

/** @param {import("../app.js").App} app */
export function completionList(app) {
  const { completion } = app.composer;
  if (!completion.open) return nothing;
  return html`<div class="completions" id="completions" role="listbox" aria-label=${words.completions}>
    ${completion.choices.map((choice, at) => choiceView(app, choice, at, at === completion.at))}
  </div>`;
}

function choiceView(app, choice, at, chosen) {
  return html`<div
    class="choice"
    role="option"
    id="completion-${at}"
    aria-selected=${chosen}
    @mousedown=${(event) => {
      event.preventDefault();
      app.composer.take(at);
    }}
  >
    <bdi class="grow">${choice.label}</bdi>
    <bdi class="hint">${choice.detail ?? ""}</bdi>
  </div>`;
}

/** What is being completed: the choices for a piece of the text, and which one is picked. */
export class Completion {
  from = 0;
  to = 0;
  at = 0;
  choices = [];
  /** Whether the list is shown; Tab through names goes without it. */
  open = false;

  show({ from, to, choices }) {
    Object.assign(this, { from, to, choices, at: 0, open: choices.length > 0 });
  }

  close() {
    this.open = false;
    this.choices = [];
  }

  /** @param {number} step 1 or -1 */
  move(step) {
    this.at = (this.at + step + this.choices.length) % this.choices.length;
  }
}
