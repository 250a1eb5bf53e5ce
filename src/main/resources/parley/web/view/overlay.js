/**
 * What opens over the page. Each kind lives in its own file, fetched when it is first needed.
 */
import { nothing } from "../lit/lit-html.js";

const FILES = {
  browse: () => import("./browse.js"),
  card: () => import("./card.js"),
  delete: () => import("./delete.js"),
  emoji: () => import("./emoji-picker.js"),
  keys: () => import("./key-sheet.js"),
  message: () => import("./message-menu.js"),
  moderate: () => import("./moderate.js"),
  paste: () => import("./paste.js"),
  room: () => import("./room-menu.js"),
  settings: () => import("./settings.js"),
  topic: () => import("./topic.js"),
};

const loaded = {};

/** @param {import("../app.js").App} app */
export function overlay(app) {
  const { panel } = app.state;
  if (!panel || !(panel.kind in FILES)) return nothing;
  const file = loaded[panel.kind];
  if (file) return file.view(app, panel);
  FILES[panel.kind]().then((module) => {
    loaded[panel.kind] = module;
    app.redraw();
  });
  return nothing;
}
