/**
 * Pointer and keys in the log: what is under the pointer or has the focus gets the menu, arrow keys
 * pick messages, letters act on them, a long press opens the menu on a touch screen.
 */

/** How long a finger rests until it means the menu, in milliseconds. */
const LONG_PRESS = 450;

const rowOf = (target) => (target instanceof Element ? target.closest("article.row") : null);

/** @param {import("./log.js").LogView} log */
export function followPointer(log) {
  const { list } = log;
  let press = 0;
  const lift = () => clearTimeout(press);
  list.addEventListener("pointerover", (event) => {
    if (event.pointerType === "mouse") activate(log, rowOf(event.target));
  });
  list.addEventListener("pointerleave", (event) => {
    if (event.pointerType === "mouse") activate(log, rowOf(document.activeElement));
  });
  list.addEventListener("pointerdown", (event) => {
    const row = rowOf(event.target);
    if (event.pointerType === "mouse" || !row) return;
    press = setTimeout(() => {
      document.addEventListener("touchend", swallow, { once: true, passive: false });
      log.app.act.messageMenu(row.dataset.key, row);
    }, LONG_PRESS);
  });
  for (const end of ["pointerup", "pointercancel", "pointermove", "scroll"]) {
    list.addEventListener(end, lift, { passive: true });
  }
  list.addEventListener("contextmenu", (event) => {
    if (event.pointerType !== "mouse" && rowOf(event.target)) event.preventDefault();
  });
}

/** The finger that opened the menu is lifted: that is no click on what lies under it now. */
const swallow = (event) => event.preventDefault();

/** @param {import("./log.js").LogView} log */
export function followKeys(log) {
  log.list.addEventListener("focusin", (event) => activate(log, rowOf(event.target)));
  log.list.addEventListener("focusout", (event) => {
    if (!log.list.contains(event.relatedTarget)) activate(log, null);
  });
  log.list.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const row = rowOf(event.target);
    if (move(log, row, event.key) || (row && row === event.target && act(log, row.dataset.key, event.key, row))) {
      event.preventDefault();
      event.stopPropagation();
    }
  });
}

function activate(log, row) {
  const key = row?.dataset.key ?? null;
  if (log.active === key) return;
  log.active = key;
  log.app.redraw();
}

/** Arrow keys go from message to message, Home and End to the first and the last in reach. */
function move(log, row, key) {
  const articles = [...log.list.querySelectorAll("article.row")];
  if (!articles.length) return false;
  const at = articles.indexOf(row);
  const to = {
    ArrowUp: at < 0 ? lastVisible(log, articles) : at - 1,
    ArrowDown: at < 0 ? articles.length - 1 : at + 1,
    Home: 0,
    End: articles.length - 1,
  }[key];
  if (to === undefined) return false;
  if (to >= articles.length) log.app.act.focusComposer();
  else if (to >= 0) focusRow(articles[to]);
  return true;
}

function focusRow(article) {
  article.focus({ preventScroll: true });
  article.scrollIntoView({ block: "nearest" });
}

function lastVisible(log, articles) {
  const bottom = log.list.scrollTop + log.list.clientHeight;
  for (let i = articles.length - 1; i >= 0; i--) {
    if (articles[i].offsetTop < bottom) return i;
  }
  return 0;
}

function act(log, key, pressed, row) {
  const { act } = log.app;
  const what = {
    r: () => act.replyKey(key),
    e: () => act.editKey(key),
    "+": () => act.pickReaction(key, row),
    Delete: () => act.askDelete(key),
    Enter: () => act.messageMenu(key, row),
    ContextMenu: () => act.messageMenu(key, row),
  }[pressed.length === 1 ? pressed.toLowerCase() : pressed];
  if (!what) return false;
  what();
  return true;
}
