/**
 * What one may do here, as far as the page can tell: menus show no more than that. The server decides.
 */

import { myRank } from "../state/selectors.js";

const RANKS = ["~", "&", "@", "%", "+"];

/** @param {string} ranks @returns {number} 0 for an owner, 5 for nobody special */
export function level(ranks) {
  const found = RANKS.findIndex((rank) => ranks.includes(rank));
  return found < 0 ? RANKS.length : found;
}

/** Whether one moderates a room. */
export const moderates = (state, room) => room.kind === "room" && level(myRank(state, room)) <= 2;

const has = (state, cap) => cap in state.server.caps;

const talks = (room) => room.kind !== "server" && room.joined;

export const mayReact = (state, room) => talks(room) && has(state, "message-tags");

export const mayReply = mayReact;

export const mayEdit = (_state, room, entry) => talks(room) && entry.mine && !entry.deleted && entry.kind !== "notice";

export const mayDelete = (state, room, entry) =>
  talks(room) && has(state, "draft/message-redaction") && (entry.mine || moderates(state, room));

export const mayTopic = (state, room) => room.joined && (!room.modes.t || moderates(state, room));
