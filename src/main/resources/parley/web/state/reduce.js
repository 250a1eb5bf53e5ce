/** What a state becomes when something happens. Pure: the same state and event give the same state. */
import { LINK_EVENTS } from "./reduce-link.js";
import { PAGE_EVENTS } from "./reduce-page.js";
import { PAST_EVENTS } from "./reduce-past.js";
import { ROOM_EVENTS } from "./reduce-rooms.js";
import { WORD_EVENTS } from "./reduce-words.js";

const EVENTS = { ...LINK_EVENTS, ...PAGE_EVENTS, ...PAST_EVENTS, ...ROOM_EVENTS, ...WORD_EVENTS };

/**
 * @param {import("./model.js").State} state
 * @param {import("./events.js").Event} event
 * @returns {import("./model.js").State} the same object when nothing changed
 */
export function reduce(state, event) {
  const next = EVENTS[event.type];
  if (next === undefined) {
    throw new Error(`no such event: ${event.type}`);
  }
  return next(state, event);
}
