/**
 * What one can do with a room as a whole.
 */
import { html, nothing } from "../lit/lit-html.js";
import { words } from "../lang/lang.js";
import { dialogView, item } from "./dialog.js";
import { icons } from "./icons.js";
import { roomName } from "./names.js";

/** @param {import("../app.js").App} app */
export function view(app, { key }) {
  const room = app.state.rooms[key];
  if (!room) return nothing;
  const { act } = app;
  const isRoom = room.kind === "room";
  const topic = () => act.panel({ kind: "topic", key });
  return dialogView(app, {
    name: "room-menu",
    title: roomName(room),
    bare: true,
    small: true,
    beside: true,
    body: html`${room.unread || room.unreadFrom ? item(icons.check, words.markRead, () => act.markRead(key)) : nothing}
    ${isRoom && room.joined ? item(icons.edit, words.topic, topic) : nothing}
    ${isRoom ? item(icons.link, words.copyLink, () => act.copyLink(key)) : nothing}
    ${item(icons.bell, room.muted ? words.unmuteRoom : words.muteRoom, () => act.muteRoom(key))}
    ${item(icons.leave, isRoom ? words.leave : words.closeTalk, () => act.leave(key), isRoom ? "danger" : "")}`,
  });
}
