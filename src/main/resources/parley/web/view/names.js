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

/** @param {string} name the address of a room on this server, for people to share */
export const roomLink = (name) => new URL(`/join/${encodeURIComponent(bareName(name))}`, location.href).href;
