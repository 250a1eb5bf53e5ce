/**
 * How rooms are called on the screen: without the `#` of IRC.
 */
import { plainLine } from "../text/clean.js";
import { words } from "../lang/lang.js";

/** @param {import("../state/model.js").Room} room */
export function roomName(room) {
  if (room.kind === "server") return words.server;
  return plainLine(bareName(room.name));
}

/** @param {string} name */
export const bareName = (name) => (name.startsWith("#") ? name.slice(1) : name);

/** @param {string} name the address of a room on this server */
export const roomLink = (name) => new URL(`/join/${encodeURIComponent(bareName(name))}`, location.href).href;

/**
 * The address of a room for people to share. The password of the room stands behind the `#`: browsers tell that to
 * nobody, so that it comes into no log and no Referer.
 *
 * @param {import("../state/model.js").Room} room
 */
export function inviteLink({ name, modes }) {
  const key = typeof modes.k === "string" && modes.k !== "*" ? `#${new URLSearchParams({ key: modes.k })}` : "";
  return roomLink(name) + key;
}
