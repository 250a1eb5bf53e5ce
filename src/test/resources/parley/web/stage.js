/** A server that says what a test tells it to, and a clock that a test turns: for tests of the connection alone. */
import { Client } from "/web/connection/client.js";
import { parseLine } from "/web/wire/message.js";
import { createStore } from "/web/state/store.js";

/**
 * Runs something with a WebSocket and a clock of its own.
 *
 * @param {(stage: {sockets: FakeSocket[], pass: (millis: number) => Promise<void>}) => Promise<void>} act
 */
export async function onStage(act) {
  const real = { WebSocket, setTimeout, clearTimeout, setInterval, clearInterval, now: Date.now, random: Math.random };
  const clock = new Clock(Date.now());
  const sockets = [];
  class Socket extends FakeSocket {
    constructor(url, protocol) {
      super(url, protocol);
      sockets.push(this);
    }
  }
  Object.assign(globalThis, {
    WebSocket: Socket,
    setTimeout: (run, millis) => clock.add(run, millis),
    clearTimeout: (id) => clock.remove(id),
    setInterval: (run, millis) => clock.add(run, millis, true),
    clearInterval: (id) => clock.remove(id),
  });
  Date.now = () => clock.now;
  Math.random = () => 0;
  const settled = async () => {
    for (let turn = 0; turn < 20; turn++) {
      await Promise.resolve();
    }
  };
  const pass = async (millis) => {
    clock.pass(millis);
    await settled();
  };
  try {
    await act({ sockets, pass });
  } finally {
    const { now, random, ...rest } = real;
    Object.assign(globalThis, rest);
    Date.now = now;
    Math.random = random;
  }
}

/** A client that goes to the fake server. */
export function person(how = {}) {
  const store = createStore();
  const client = new Client({ url: "ws://test/irc", store });
  client.connect({ nick: "ann", rooms: ["#lobby"], ...how });
  return { client, store, room: (key = "#lobby") => store.state().rooms[key] };
}

const CAPS = "message-tags server-time batch labeled-response echo-message sasl=PLAIN draft/chathistory";

class FakeSocket {
  readyState = 0;
  sent = [];

  constructor(url, protocol) {
    this.url = url;
    this.protocol = protocol;
  }

  send(text) {
    this.sent.push(text);
  }

  close() {
    this.readyState = 3;
  }

  /** It opens. */
  open() {
    this.readyState = 1;
    this.onopen?.();
  }

  /** It breaks. */
  cut() {
    this.readyState = 3;
    this.onclose?.();
  }

  says(...lines) {
    lines.forEach((line) => this.onmessage?.({ data: line }));
  }

  /** What was sent since the last look. */
  heard() {
    return this.sent.splice(0);
  }

  /** Opens, grants what is asked for, and stops before the name. */
  greet(caps = CAPS) {
    this.open();
    this.says(`:srv CAP * LS :${caps}`);
    for (const line of this.sent.filter((each) => each.startsWith("CAP REQ"))) {
      this.says(`:srv CAP * ACK :${parseLine(line).params.at(-1)}`);
    }
  }

  /** All of it, up to the end of the welcome. */
  welcome(nick = "ann", caps = CAPS) {
    this.greet(caps);
    this.welcomes(nick);
  }

  welcomes(nick) {
    this.says(`:srv 001 ${nick} :Welcome`, `:srv 005 ${nick} CASEMAPPING=ascii CHANTYPES=# CHATHISTORY=100 :are supported`, `:srv 422 ${nick} :no motd`);
  }

  /** Lets into a room whose past is empty, as often as it is asked. */
  admit(nick = "ann") {
    for (const text of this.heard()) {
      const { tags, command, params } = parseLine(text);
      const label = tags.label === undefined ? "" : `@label=${tags.label} `;
      if (command === "JOIN") {
        this.says(`${label}:${nick}!u@h JOIN ${params[0]}`, `:srv 353 ${nick} = ${params[0]} :${nick}`, `:srv 366 ${nick} ${params[0]} :end`);
      } else if (command === "CHATHISTORY") {
        const target = params[0] === "TARGETS" ? "draft/chathistory-targets" : `chathistory ${params[1]}`;
        this.says(`${label}:srv BATCH +h ${target}`, ":srv BATCH -h");
      } else if (label !== "" && command !== "PRIVMSG") {
        this.says(`${label}:srv ACK`);
      }
    }
  }
}

class Clock {
  #waiting = [];
  #last = 0;

  constructor(now) {
    this.now = now;
  }

  add(run, millis, again = false) {
    this.#last += 1;
    this.#waiting.push({ id: this.#last, run, at: this.now + millis, every: again ? millis : null });
    return this.#last;
  }

  remove(id) {
    this.#waiting = this.#waiting.filter((each) => each.id !== id);
  }

  pass(millis) {
    const end = this.now + millis;
    for (let next = this.#next(end); next !== undefined; next = this.#next(end)) {
      this.now = next.at;
      if (next.every === null) {
        this.remove(next.id);
      } else {
        next.at += next.every;
      }
      next.run();
    }
    this.now = end;
  }

  #next(end) {
    return this.#waiting.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
  }
}
