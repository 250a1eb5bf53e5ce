/**
 * Where the state stands, and who hears of it.
 *
 * @typedef {import("./model.js").State} State
 * @typedef {import("./events.js").Event} Event
 * @typedef {(state: State, before: State, event: Event) => void} Listener
 *
 * @typedef {Object} Store
 * @property {() => State} state
 * @property {(event: Event) => void} dispatch
 * @property {(listener: Listener) => () => void} subscribe gives what ends it
 */
import { reduce } from "./reduce.js";
import { initialState } from "./model.js";

/**
 * @param {State} [first]
 * @returns {Store}
 */
export function createStore(first = initialState()) {
  let now = first;
  const listeners = new Set();
  return {
    state: () => now,
    dispatch(event) {
      const before = now;
      now = reduce(before, event);
      listeners.forEach((listener) => listener(now, before, event));
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
