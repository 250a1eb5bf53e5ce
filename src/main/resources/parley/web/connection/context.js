/** What a line means depends on who I am and what the server is like: the names of things, looked up in a state. */
import { fold } from "../wire/fold.js";
import { isRoomName, statusSigns, text } from "../wire/isupport.js";
import { SERVER_KEY } from "../state/model.js";

export class Context {
  /** @param {import("../state/model.js").State} state as it is now */
  constructor(state) {
    this.state = state;
    this.isupport = state.server.isupport;
    this.mapping = text(this.isupport, "CASEMAPPING", "rfc1459");
  }

  /** @param {string} name */
  key(name) {
    return fold(name, this.mapping);
  }

  /** @param {string} name */
  isRoom(name) {
    return isRoomName(name, this.isupport);
  }

  /** @param {string} nick */
  isMe(nick) {
    return this.key(nick) === this.key(this.state.me.nick);
  }

  /**
   * Where something belongs that goes from somebody to a target.
   *
   * @param {import("../wire/message.js").Source|null} source
   * @param {string} target
   * @returns {{room: string, name: string, statusTo: string}}
   */
  place(source, target) {
    const bare = statusSigns(this.isupport).includes(target[0]) ? target.slice(1) : target;
    if (this.isRoom(bare)) {
      const statusTo = bare === target ? "" : target[0];
      return { room: this.key(bare), name: bare, statusTo };
    }
    if (source === null || isServer(source)) {
      return { room: SERVER_KEY, name: "", statusTo: "" };
    }
    const name = this.isMe(source.nick) ? target : source.nick;
    return { room: this.key(name), name, statusTo: "" };
  }
}

/** A server has a dot and no user. */
export function isServer(source) {
  return source.user === "" && source.host === "" && (source.nick.includes(".") || source.nick === "");
}

/**
 * @param {import("../wire/message.js").Line} line
 * @returns {number} when it happened, in milliseconds
 */
export function timeOf(line) {
  const millis = Date.parse(line.tags.time ?? "");
  return Number.isNaN(millis) ? Date.now() : millis;
}
