/**
 * The address bar and the Back button: the address is a link to the open room; on a phone Back closes
 * what is open over it.
 */
import { roomLink } from "./view/names.js";

/** @param {import("./app.js").App} app */
export function followAddress(app) {
  let shown = null;
  let pushed = false;

  app.store.subscribe((state) => {
    if (state.open !== shown) {
      shown = state.open;
      const room = state.rooms[shown];
      history.replaceState(null, "", room?.kind === "room" ? roomLink(room.name) : "/");
    }
    if (!app.phone.matches) return;
    if (state.panel && !pushed) {
      pushed = true;
      history.pushState({ panel: true }, "");
    } else if (!state.panel && pushed) {
      pushed = false;
      history.back();
    }
  });

  addEventListener("popstate", () => {
    pushed = false;
    if (app.state.panel) app.act.closePanel();
  });
}
