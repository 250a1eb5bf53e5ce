/**
 * A list of any length with rows of one height: only those near the screen are in the document.
 */
import { html } from "../lit/lit-html.js";
import { repeat } from "../lit/directives/repeat.js";
import { ref } from "../lit/directives/ref.js";

/** Rows above and below the screen. */
const AROUND = 12;

/**
 * @param {import("../app.js").App} app
 * @param {{id: string, label: string, items: any[], height: number, key: (item: any) => string,
 *   row: (item: any) => any}} list
 */
export function rolling(app, list) {
  const place = (app.rolling[list.id] ??= { top: 0, height: 900 });
  const first = Math.max(0, Math.floor(place.top / list.height) - AROUND);
  const last = Math.min(list.items.length, Math.ceil((place.top + place.height) / list.height) + AROUND);
  const shown = list.items.slice(first, last).map((item, at) => ({ item, at: first + at }));
  const above = `${first * list.height}px`;
  const below = `${(list.items.length - last) * list.height}px`;
  const space = ref((element) => {
    element?.style.setProperty("padding-top", above);
    element?.style.setProperty("padding-bottom", below);
  });
  const line = ({ item, at }) =>
    html`<li aria-setsize=${list.items.length} aria-posinset=${at + 1}>${list.row(item)}</li>`;
  return html`<div class="rolling" tabindex="-1" @scroll=${(event) => follow(app, place, event.currentTarget, list.height)}>
    <ul aria-label=${list.label} ${space}>
      ${repeat(shown, ({ item }) => list.key(item), line)}
    </ul>
  </div>`;
}

function follow(app, place, element, height) {
  const moved = Math.abs(element.scrollTop - place.top);
  place.height = element.clientHeight;
  if (moved < height * (AROUND / 2)) return;
  place.top = element.scrollTop;
  app.redraw();
}
