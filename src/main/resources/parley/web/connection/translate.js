/**
 * What lines mean: one line, or one whole batch, as events for the reducer. Nothing here sends, waits or remembers,
 * but for the names of a room that come in several lines.
 */
import { parseIsupport } from "../wire/isupport.js";
import { parseMember } from "../wire/modes.js";
import { isBatch } from "./batches.js";
import { Context, timeOf } from "./context.js";
import { ROOM_LINES } from "./translate-rooms.js";
import { edited, marked, multiline, redacted, said, tagged } from "./translate-words.js";

/**
 * @typedef {import("./batches.js").Batch|import("../wire/message.js").Line} Item
 * @typedef {import("../state/events.js").Event} Event
 */

/** Numerics that are answers to what somebody asked for, or say nothing to people. */
const QUIET = /^(00[2-4]|25[0-9]|26[56]|315|32[123]|329|318|319|31[1-7]|33[05]|341|34[6-9]|352|354|36[5-8]|671|306|73\d|42[01]|900|903)$/;

export class Translator {
  /** Names that came in before the end of their list, by room. */
  #names = new Map();
  #motd = [];

  /**
   * @param {Item} item
   * @param {import("../state/model.js").State} state
   * @param {{live?: boolean}} [how] live: now, not from the past
   * @returns {Event[]}
   */
  events(item, state, { live = true } = {}) {
    return this.#of(item, new Context(state), live);
  }

  #of(item, context, live) {
    if (isBatch(item)) {
      return item.type === "draft/multiline"
        ? multiline(item, context, live)
        : item.items.flatMap((each) => this.#of(each, context, live));
    }
    const room = ROOM_LINES[item.command];
    if (room !== undefined) {
      return room(item, context);
    }
    return this.#words(item, context, live) ?? this.#server(item, context);
  }

  #words(line, context, live) {
    switch (line.command) {
      case "PRIVMSG":
      case "NOTICE":
        return said(line, context, live);
      case "TAGMSG":
        return tagged(line, context, live);
      case "REDACT":
        return redacted(line, context);
      case "EDIT":
        return edited(line, context);
      case "MARKREAD":
        return marked(line, context);
      default:
        return null;
    }
  }

  #server(line, context) {
    switch (line.command) {
      case "005":
        return [{ type: "isupport", tokens: parseIsupport(line.params) }];
      case "353":
        return this.#someNames(line, context);
      case "366":
        return this.#allNames(line, context);
      case "375":
        this.#motd = [];
        return [];
      case "372":
        this.#motd.push(line.params.at(-1) ?? "");
        return [];
      case "376":
        return [{ type: "motd", lines: this.#motd }];
      case "422":
        return [{ type: "motd", lines: [] }];
      case "730":
      case "731":
        return presence(line);
      default:
        return this.#others(line);
    }
  }

  #someNames(line, context) {
    const room = context.key(line.params[2] ?? "");
    const list = this.#names.get(room) ?? [];
    const words = (line.params[3] ?? "").split(" ").filter((word) => word !== "");
    list.push(...words.map((word) => parseMember(word, context.isupport)));
    this.#names.set(room, list);
    return [];
  }

  #allNames(line, context) {
    const room = context.key(line.params[1] ?? "");
    const members = this.#names.get(room) ?? [];
    this.#names.delete(room);
    return [{ type: "members", room, members }];
  }

  /** What is left is told in the server's room. */
  #others(line) {
    const isNumeric = /^\d{3}$/.test(line.command);
    const isSaid = ["FAIL", "WARN", "NOTE", "WALLOPS", "ERROR", "KILL"].includes(line.command);
    if ((!isNumeric && !isSaid) || QUIET.test(line.command) || line.command === "001") {
      return [];
    }
    const isBad = /^[45]/.test(line.command) || ["FAIL", "ERROR"].includes(line.command);
    const text = (isNumeric ? line.params.slice(1) : line.params).join(" ");
    const time = timeOf(line);
    const kind = isBad ? "error" : "info";
    const key = `${time}-${line.command}-${text.slice(0, 30)}`;
    const entry = { type: "event", key, id: "", time, kind, nick: line.source?.nick ?? "", text, mine: false };
    return [{ type: "happened", room: "*", entry }];
  }
}

/** Who is watched is here, or is not (MONITOR). */
function presence({ command, params }) {
  const nicks = (params[1] ?? "").split(",").map((mask) => mask.split("!")[0]);
  return nicks.filter((nick) => nick !== "").map((nick) => ({ type: "user", nick, changes: { gone: command === "731" } }));
}
