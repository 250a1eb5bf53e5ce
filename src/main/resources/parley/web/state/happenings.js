/** What happens in rooms besides words, as entries of their logs. */

/** @typedef {import("./model.js").Happening} Happening */

const OF_EVENTS = {
  joined: (event) => happening("join", event, { nick: event.nick }),
  left: (event) => happening("part", event, { nick: event.nick, text: event.text }),
  quit: (event) => happening("quit", event, { nick: event.nick, text: event.text }),
  kicked: (event) => happening("kick", event, { nick: event.by, to: event.nick, text: event.text }),
  nicked: (event) => happening("nick", event, { nick: event.nick, to: event.to }),
  topic: (event) => happening("topic", event, { nick: event.by, text: event.topic }),
  modes: (event) => happening("mode", event, { nick: event.by, text: event.text }),
  invited: (event) => happening("invite", { id: "", ...event }, { nick: event.by, to: event.nick, text: "" }),
  roomRenamed: (event) => happening("rename", event, { nick: event.by, to: event.name, text: event.text }),
};

/**
 * @param {import("./events.js").Event} event
 * @returns {Happening|null} null for one that is no entry
 */
export function happeningOf(event) {
  const isAnswer = event.fresh === false; // the server was asked; nothing happened
  return Object.hasOwn(OF_EVENTS, event.type) && !isAnswer ? OF_EVENTS[event.type](event) : null;
}

function happening(kind, event, more) {
  const key = event.id ? `${event.id}-${kind}` : `${kind}-${event.time}-${more.nick}`;
  return { type: "event", key, id: event.id, time: event.time, kind, mine: event.mine ?? false, ...more };
}
