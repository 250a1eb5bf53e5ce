/**
 * What one does with messages: write, send, correct, delete, answer, react.
 */
import { runCommand } from "../commands.js";
import * as select from "../state/selectors.js";
import { words } from "../lang/lang.js";
import { toClipboard } from "../view/clipboard.js";

/** @param {import("../app.js").App} app */
export function messageActions(app) {
  const room = (key) => app.state.rooms[key];
  const entryAt = (entryKey) => room(app.state.open)?.log.find((entry) => entry.key === entryKey);
  const entryWithId = (key, id) => room(key)?.log.find((entry) => entry.id === id);

  /** Whether one reacted so already. What people react with may be any text. */
  const reacted = (entry, emoji) =>
    entry && Object.hasOwn(entry.reactions, emoji) && entry.reactions[emoji].includes(app.state.me.nick);

  /** The field is free for the next message. */
  const clear = (key) => {
    app.dispatch({ type: "editing", key, id: null });
    app.dispatch({ type: "replying", key, id: null });
    app.dispatch({ type: "drafted", key, text: "" });
  };

  return {
    draft(key, text) {
      app.dispatch({ type: "drafted", key, text });
      const talks = text && !/^\/(?!\/|me )/.test(text);
      app.client.typing(key, talks ? "active" : "done");
    },

    /** Sends the draft of a room: as a message, an answer, a correction, or a command. */
    send(key) {
      const { draft, replyTo, editing } = room(key);
      const typed = draft.replace(/\s+$/, "");
      if (!typed) return;
      let isSent = false;
      let isLate = false;
      app.composer.withEmoji(typed, (text) => {
        isSent = true;
        const next = isLate ? room(key)?.draft : ""; // what was typed while it waited
        if (isLate) app.dispatch({ type: "drafted", key, text });
        if (room(key)) this.sendText(key, text, { replyTo, editing });
        if (next) app.dispatch({ type: "drafted", key, text: next });
      });
      isLate = !isSent;
      if (isLate) clear(key);
    },

    sendText(key, text, { replyTo, editing }) {
      if (editing) return this.sendEdit(key, editing, text);
      if (/^\/(?!\/)/.test(text)) return runCommand(app, key, text);
      app.client.say(key, text.replace(/^\/\//, "/"), { replyTo: replyTo?.id ?? null });
      app.log.goToEnd();
    },

    sendEdit(key, id, text) {
      const old = entryWithId(key, id);
      this.cancelEdit(key);
      if (old && old.text !== text) app.tell(app.client.edit(key, id, text));
    },

    cancelEdit: (key) => app.dispatch({ type: "editing", key, id: null }),

    /** Up in an empty field: my last message. @returns {boolean} whether there is one */
    editLast() {
      const { key } = room(app.state.open);
      const last = select.myLast(room(key));
      if (!last || last.kind === "notice") return false;
      app.dispatch({ type: "editing", key, id: last.id });
      app.composer.toEnd();
      return true;
    },

    editKey(entryKey) {
      const entry = entryAt(entryKey);
      if (!entry?.mine || entry.deleted || !entry.id) return;
      app.dispatch({ type: "editing", key: app.state.open, id: entry.id });
      app.composer.toEnd();
    },

    replyKey(entryKey) {
      const entry = entryAt(entryKey);
      if (!entry?.id || entry.deleted) return;
      app.dispatch({ type: "replying", key: app.state.open, id: entry.id });
      app.composer.focus();
    },

    askDelete(entryKey) {
      const entry = entryAt(entryKey);
      if (!entry?.id || entry.deleted) return;
      const key = app.state.open;
      app.act.panel({ kind: "delete", key, id: entry.id, nick: entry.nick, text: entry.text });
    },

    remove: (key, id) => app.tell(app.client.redact(key, id)),

    pickReaction(entryKey, anchor) {
      const entry = entryAt(entryKey);
      if (!entry?.id || entry.deleted) return;
      app.act.panel({ kind: "emoji", key: app.state.open, id: entry.id }, anchor);
    },

    pickEmoji: (anchor) => app.act.panel({ kind: "emoji", key: app.state.open, id: null }, anchor),

    /** An emoji was picked: a reaction, or a piece of the draft. */
    picked(emoji, { key, id }) {
      app.act.closePanel();
      if (id === null) app.composer.insert(emoji);
      else if (!reacted(entryWithId(key, id), emoji)) {
        app.tell(app.client.react(key, id, emoji));
      }
    },

    toggleReaction(key, entry, emoji) {
      app.tell(reacted(entry, emoji) ? app.client.unreact(key, entry.id, emoji) : app.client.react(key, entry.id, emoji));
    },

    messageMenu(entryKey, anchor) {
      const entry = entryAt(entryKey);
      if (entry?.id) app.act.panel({ kind: "message", key: app.state.open, entryKey }, anchor);
    },

    sendAgain: (key, entry) => app.client.retry(key, entry.label),
    drop: (key, entry) => app.dispatch({ type: "dropped", key, label: entry.label }),

    async copy(text, told = words.copied) {
      app.note("info", (await toClipboard(text)) ? told : text);
    },

    /** Shows a message by its id, fetched when it is not here. */
    async showMessage(id) {
      const key = app.state.open;
      const here = () => app.state.rooms[key].log.find((entry) => entry.id === id);
      if (!here()) await app.tell(app.client.around(key, id));
      const entry = here();
      if (entry) app.later(() => app.log.flash(entry.key));
    },

    older: (key) => app.client.older(key),
    fillGap: (key, gap) => app.client.fillGap(key, gap.key),
  };
}
