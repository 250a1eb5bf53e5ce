/**
 * Going from room to room, joining, leaving, and what belongs to a room as a whole.
 */
import * as select from "../state/selectors.js";
import { words } from "../lang/lang.js";
import { bareName, inviteLink, roomName } from "../view/names.js";

/** @param {import("../app.js").App} app */
export function roomActions(app) {
  /** Keys of the rooms that were looked at, the last one last. */
  let visited = [];

  /** A refusal stands in the room, which is shown then; other trouble is told. */
  const goIn = (name, password) =>
    app.tell(
      app.client.join(name, password).catch((problem) => {
        if (!app.state.rooms[app.client.context.key(name)]?.out) throw problem;
      }),
    );

  const goTo = (key) => key && app.act.open(key);

  return {
    /** Shows a room that is on the list. */
    open(key) {
      const { open, panel } = app.state;
      if (open && open !== key) app.dispatch({ type: "scrolled", key: open, hint: app.log.hint });
      if (panel) app.dispatch({ type: "panel", panel: null });
      if (open !== key) {
        visited = [...visited.filter((each) => each !== open && each !== key), open, key];
        app.dispatch({ type: "opened", key });
        app.find.close();
      }
      app.later(() => app.composer.offerFocus());
      app.drawNow();
    },

    /** Shows the private talk with somebody. @param {string} nick */
    talk(nick) {
      app.act.closePanel();
      const key = app.client.context.key(nick);
      if (!Object.hasOwn(app.state.rooms, key)) app.dispatch({ type: "opened", key, name: nick, kind: "person" });
      app.act.open(key);
    },

    /** Goes into a room. @param {string} name with or without `#` @param {string} [password] of the room */
    async join(name, password = "") {
      app.act.closePanel();
      const whole = name.startsWith("#") ? name : `#${name}`;
      const known = app.state.rooms[app.client.context.key(whole)];
      if (!known?.joined) await goIn(whole, password);
      const key = app.client.context.key(whole);
      if (app.state.rooms[key]) app.act.open(key);
    },

    leave(key) {
      app.act.closePanel();
      const before = visited.findLast((each) => each !== key && Object.hasOwn(app.state.rooms, each));
      const next = before ?? app.state.order.find((each) => each !== key);
      if (app.state.open === key && next) app.act.open(next);
      app.client.leave(key);
    },

    nextRoom: (by) => goTo(select.neighbour(app.state, by)),
    nextUnread: (by) => goTo(select.neighbour(app.state, by, true)),
    nextMention: () => goTo(select.nextMention(app.state)),

    latest() {
      const { open } = app.state;
      app.log.goToEnd();
      app.dispatch({ type: "caughtUp", key: open });
      app.composer.offerFocus();
    },

    markRead(key) {
      app.act.closePanel();
      const last = app.state.rooms[key].log.at(-1);
      if (last) app.client.markRead(key, last.time);
      app.dispatch({ type: "caughtUp", key });
    },

    muteRoom(key) {
      app.act.closePanel();
      app.dispatch({ type: "muted", key, muted: !app.state.rooms[key].muted });
    },

    copyLink(key) {
      app.act.closePanel();
      app.act.copy(inviteLink(app.state.rooms[key]), words.linkCopied);
    },

    roomMenu: (key, anchor) => app.act.panel({ kind: "room", key }, anchor),

    async browse() {
      app.act.panel({ kind: "browse", rooms: null });
      const rooms = await app.tell(app.client.list());
      if (rooms && app.state.panel?.kind === "browse") app.act.panel({ kind: "browse", rooms });
    },

    saveTopic(key, topic) {
      app.act.closePanel();
      if (topic !== app.state.rooms[key].topic) app.tell(app.client.setTopic(key, topic));
    },

    /** How a room is called. @param {string} key */
    nameOf: (key) => (app.state.rooms[key] ? roomName(app.state.rooms[key]) : bareName(key)),
  };
}
