/**
 * The few icons there are, drawn as lines of 1.6 px on a field of 20.
 */
import { html, svg } from "../lit/lit-html.js";

const draw = (paths) => html`<svg
  class="icon"
  viewBox="0 0 20 20"
  fill="none"
  stroke="currentColor"
  stroke-width="1.6"
  stroke-linecap="round"
  stroke-linejoin="round"
  aria-hidden="true"
>
  ${paths}
</svg>`;

const line = (d) => svg`<path d=${d} />`;

export const icons = {
  menu: () => draw(line("M3 5.5h14M3 10h14M3 14.5h14")),
  close: () => draw(line("M5 5l10 10M15 5L5 15")),
  search: () => draw(line("M8.8 14.2a5.4 5.4 0 1 0 0-10.8 5.4 5.4 0 0 0 0 10.8zM13 13l4 4")),
  people: () =>
    draw(line("M7.5 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM2 16.5c.3-3 2.4-4.6 5.5-4.6s5.2 1.6 5.5 4.6M13 3.8a3 3 0 0 1 0 5.5M15 12.4c1.8.7 2.8 2.1 3 4.1")),
  settings: () =>
    draw(line("M3 6h8M15 6h2M3 14h2M9 14h8M13 8a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM7 16a2 2 0 1 0 0-4 2 2 0 0 0 0 4z")),
  smile: () => draw(line("M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM7 12c.8 1.2 1.8 1.8 3 1.8s2.2-.6 3-1.8M7.7 8v.1M12.3 8v.1")),
  reply: () => draw(line("M8 5L3.5 9.5 8 14M4 9.5h6.5c3.5 0 5.5 1.8 6 5.5")),
  edit: () => draw(line("M4 16l.8-3.2L13.3 4.3l2.4 2.4-8.5 8.5L4 16zM11.5 6l2.5 2.5")),
  trash: () => draw(line("M4 6h12M8 6V4h4v2M5.5 6l.7 10h7.6l.7-10M8.5 9v4.5M11.5 9v4.5")),
  more: () => draw(svg`<path d="M5 10h.01M10 10h.01M15 10h.01" stroke-width="2.4" />`),
  clip: () => draw(line("M15.5 9.5l-5.7 5.7a3.3 3.3 0 0 1-4.7-4.7l6.2-6.2a2.2 2.2 0 0 1 3.1 3.1l-6 6a1.1 1.1 0 0 1-1.6-1.6l5.2-5.2")),
  send: () => draw(line("M10 16V4.5M5 9l5-5 5 5")),
  down: () => draw(line("M10 4v11M5.5 11L10 15.5 14.5 11")),
  up: () => draw(line("M10 16V5M5.5 9L10 4.5 14.5 9")),
  plus: () => draw(line("M10 4v12M4 10h12")),
  left: () => draw(line("M12.5 4.5L7 10l5.5 5.5")),
  file: () => draw(line("M5 3h6.5L15 6.5V17H5V3zM11.5 3v3.5H15")),
  bell: () => draw(line("M5 13.5V9a5 5 0 0 1 10 0v4.5l1 1H4l1-1zM8.5 17h3")),
  link: () => draw(line("M8.5 11.5a3 3 0 0 0 4.3 0l2.6-2.6a3 3 0 0 0-4.3-4.3l-1 1M11.5 8.5a3 3 0 0 0-4.3 0l-2.6 2.6a3 3 0 0 0 4.3 4.3l1-1")),
  copy: () => draw(line("M7 7h9v9H7V7zM13 7V4H4v9h3")),
  leave: () => draw(line("M12 4H4v12h8M8 10h9M14 7l3 3-3 3")),
  check: () => draw(line("M4 10.5L8.2 15 16 5.5")),
};
