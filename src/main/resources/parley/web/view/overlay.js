/**
 * What opens over the page: dialogs and menus, which are fetched when the first of them is opened.
 */
import { nothing } from "../lit/lit-html.js";
import { fetchLater } from "../fetch-later.js";

/** Panels that are part of the page itself (page.js). */
const OF_THE_PAGE = new Set(["rooms", "members", "search"]);

/** @type {Object<string, Function>|null} by the kind of the panel */
let views = null;

/** @param {import("../app.js").App} app */
export function overlay(app) {
  const { panel } = app.state;
  if (!panel || OF_THE_PAGE.has(panel.kind)) return nothing;
  if (views !== null) return views[panel.kind]?.(app, panel) ?? nothing;
  fetchLater().then(({ OVERLAYS }) => {
    views = OVERLAYS;
    app.redraw();
  });
  return nothing;
}
