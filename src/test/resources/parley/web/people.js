/** People at a real server, each with a client of the page: for tests that are given the address of its socket. */
import { Client } from "/web/connection/client.js";
import { createStore } from "/web/state/store.js";
import { until } from "/test/check.js";

/** The address, which whoever runs the tests sets. */
export function socket() {
  return globalThis.parleySocket;
}

/** @param {string} nick @param {object} [how] for `client.connect` */
export function enter(nick, how = {}) {
  const store = createStore();
  const client = new Client({ url: socket(), store });
  const person = { nick, store, client, room: (key = "#lobby") => store.state().rooms[key] };
  client.connect({ nick, rooms: ["#lobby"], ...how });
  return person;
}

/** Enters, and waits until the room's past is there. */
export async function arrive(nick, how = {}) {
  const person = enter(nick, how);
  const key = how.rooms?.[0] ?? "#lobby";
  await until(() => person.room(key)?.joined && person.room(key).members.size > 0, `${nick} in ${key}`);
  return person;
}

/** Waits until somebody has a message with that text. @returns {Promise<import("/web/state/model.js").Message>} */
export async function hears(person, text, key = "#lobby") {
  const find = () => person.room(key)?.log.findLast((entry) => entry.type === "message" && entry.text === text && entry.id !== "");
  await until(() => find() !== undefined, `${person.nick} hearing "${text}"`);
  return find();
}

/** Texts of the messages in a room, as they stand there. */
export function texts(person, key = "#lobby") {
  return person.room(key).log.filter((entry) => entry.type === "message").map((entry) => entry.text);
}

export function leave(...people) {
  people.forEach(({ client }) => client.quit());
}
