/**
 * The field above the rooms: finds rooms, people and commands by a few letters, and messages.
 */
import { html, nothing } from "../lit/lit-html.js";
import { live } from "../lit/directives/live.js";
import { words } from "../lang/lang.js";
import { finds } from "./search-finds.js";

/** @param {import("../app.js").App} app */
export function searchBox(app) {
  const { query, searching, at } = app.local;
  const choices = searching ? finds(app, query ?? "") : [];
  const chosen = Math.min(at ?? 0, choices.length - 1);
  return html`<search class="search" @focusout=${(event) => leave(app, event)}>
    <div class="box">
      <input
        type="search"
        class="input"
        id="search"
        aria-label=${words.search}
        placeholder=${words.search}
        autocomplete="off"
        spellcheck="false"
        aria-controls=${choices.length ? "results" : nothing}
        aria-activedescendant=${choices.length ? `result-${chosen}` : nothing}
        .value=${live(query ?? "")}
        @focus=${() => app.setLocal({ searching: true, at: 0 })}
        @input=${(event) => app.setLocal({ query: event.target.value, at: 0, searching: true })}
        @keydown=${(event) => keys(app, event)}
      />
      <kbd aria-hidden="true">${app.mac ? "⌘K" : "Ctrl K"}</kbd>
    </div>
    ${searching && (choices.length || query) ? results(app, choices, chosen) : nothing}
  </search>`;
}

function results(app, choices, chosen) {
  if (!choices.length) return html`<div class="results" role="status"><p class="hint pad">${words.noResults}</p></div>`;
  return html`<div class="results" id="results" role="listbox" aria-label=${words.goTo}>
    ${choices.map((choice, at) => resultView(app, choice, at, at === chosen))}
  </div>`;
}

function resultView(app, choice, at, chosen) {
  return html`<div
    class="choice"
    role="option"
    id="result-${at}"
    aria-selected=${chosen}
    @mousedown=${(event) => {
      event.preventDefault();
      run(app, choice);
    }}
  >
    <bdi class="grow ${choice.class ?? ""}">${choice.label}</bdi>
    <span class="hint">${choice.hint}</span>
  </div>`;
}

/** What was found for the letters as they are now: keys may be faster than what is drawn. */
function keys(app, event) {
  if (event.isComposing) return;
  const choices = finds(app, event.target.value);
  const chosen = Math.min(app.local.at ?? 0, choices.length - 1);
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step && choices.length) {
    event.preventDefault();
    app.setLocal({ at: (chosen + step + choices.length) % choices.length });
  } else if (event.key === "Enter" && choices[chosen]) {
    event.preventDefault();
    run(app, choices[chosen]);
  } else if (event.key === "Escape") {
    event.preventDefault();
    event.stopPropagation();
    close(app);
    app.act.focusComposer();
  }
}

function run(app, choice) {
  close(app);
  document.activeElement?.blur();
  choice.run();
  app.drawNow();
}

const close = (app) => app.setLocal({ searching: false, query: "", at: 0 });

function leave(app, event) {
  if (!event.currentTarget.contains(event.relatedTarget)) app.setLocal({ searching: false });
}
