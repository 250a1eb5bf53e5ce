/**
 * Keys that work everywhere on the page.
 */

/** @param {import("./app.js").App} app */
export function listenToKeys(app) {
  document.addEventListener("keydown", (event) => {
    if (event.isComposing || event.defaultPrevented || document.querySelector("dialog[open]")) return;
    const run = find(app, nameOf(app, event));
    if (run) {
      event.preventDefault();
      run();
      app.drawNow();
    } else if (goesToComposer(event)) {
      app.composer.focus();
    }
  });
}

function nameOf(app, event) {
  const ctrl = app.mac ? event.metaKey : event.ctrlKey;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  return `${ctrl ? "Ctrl+" : ""}${event.altKey ? "Alt+" : ""}${event.shiftKey && event.key.length > 1 ? "Shift+" : ""}${
    ctrl && event.shiftKey && event.key.length === 1 ? "Shift+" : ""
  }${event.altKey && event.code === "KeyA" ? "a" : key}`;
}

function find(app, name) {
  const { act } = app;
  const typing = ["INPUT", "TEXTAREA", "SELECT"].includes(document.activeElement?.tagName);
  if (name === "?" && !typing) return act.keys;
  return {
    "Ctrl+k": act.focusSearch,
    "Ctrl+f": () => app.find.open(),
    "Ctrl+Shift+f": () => app.search.open(),
    "Ctrl+/": act.keys,
    "Alt+ArrowUp": () => act.nextRoom(-1),
    "Alt+ArrowDown": () => act.nextRoom(1),
    "Alt+Shift+ArrowUp": () => act.nextUnread(-1),
    "Alt+Shift+ArrowDown": () => act.nextUnread(1),
    "Alt+a": act.nextMention,
    Escape: act.escape,
  }[name];
}

/** A letter typed at nothing in particular goes into the message. */
function goesToComposer(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || event.key.length !== 1) return false;
  const at = document.activeElement;
  return at === document.body || at?.getAttribute("role") === "log" || (at?.matches("article.row") && event.key !== " ");
}
