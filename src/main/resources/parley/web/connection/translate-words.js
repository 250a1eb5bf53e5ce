/** Lines about what people say: messages, reactions, typing, corrections, deletions. */
import { message } from "../state/model.js";
import { plainLine } from "../text/clean.js";
import { mentions } from "../text/mentions.js";
import { isServer, timeOf } from "./context.js";

/**
 * @typedef {import("../wire/message.js").Line} Line
 * @typedef {import("./context.js").Context} Context
 * @typedef {import("../state/events.js").Event} Event
 */

/** A reaction is an emoji or a short word; what is longer is cut. */
const REACTION_MAX = 40;
const ACTION = /^\x01ACTION ?([^]*?)\x01?$/;

/**
 * A message of one line.
 *
 * @param {Line} line PRIVMSG or NOTICE
 * @param {Context} context
 * @param {boolean} live
 * @returns {Event[]}
 */
export function said(line, context, live) {
  const [target = "", text = ""] = line.params;
  const action = line.command === "PRIVMSG" ? ACTION.exec(text) : null;
  if (action === null && text.startsWith("\x01")) {
    return []; // a question of client to client, which nobody is to read
  }
  const kind = line.command === "NOTICE" ? "notice" : action ? "action" : "message";
  return words(line, target, kind, action ? action[1] : text, context, live);
}

/**
 * A message of several lines (draft/multiline).
 *
 * @param {import("./batches.js").Batch} batch
 * @param {Context} context
 * @param {boolean} live
 * @returns {Event[]}
 */
export function multiline(batch, context, live) {
  const lines = batch.items.filter((item) => item.command === "PRIVMSG" || item.command === "NOTICE");
  if (lines.length === 0) {
    return [];
  }
  let text = lines[0].params[1] ?? "";
  for (const line of lines.slice(1)) {
    const joins = "draft/multiline-concat" in line.tags;
    text += (joins ? "" : "\n") + (line.params[1] ?? "");
  }
  const kind = lines[0].command === "NOTICE" ? "notice" : "message";
  const source = batch.source ?? lines[0].source;
  return words({ ...batch, source }, batch.params[0] ?? lines[0].params[0], kind, text, context, live);
}

function words(line, target, kind, text, context, live) {
  const { source, tags } = line;
  const nick = source?.nick ?? "";
  const place = context.place(source, target);
  if (source === null || isServer(source)) {
    return [spoken(line, place.room, text)];
  }
  const mine = context.isMe(nick);
  const entry = message({
    id: tags.msgid ?? "",
    key: tags.msgid ?? tags.label ?? `${timeOf(line)}-${nick}-${text.slice(0, 20)}`,
    time: timeOf(line),
    nick,
    account: tags.account ?? null,
    bot: "bot" in tags,
    kind,
    text,
    replyTo: replyTo(tags),
    edited: "draft/edited" in tags,
    mine,
    mention: !mine && mentions(text, context.state.me.nick),
    statusTo: place.statusTo,
  });
  return [{ type: "said", room: place.room, name: place.name, entry, label: tags.label ?? "", live }];
}

function spoken(line, room, text) {
  const time = timeOf(line);
  const key = line.tags.msgid ?? `${time}-${text.slice(0, 20)}`;
  const entry = { type: "event", key, id: line.tags.msgid ?? "", time, kind: "info", nick: "", text, mine: false };
  return { type: "happened", room, entry };
}

function replyTo(tags) {
  const id = tags["+reply"] ?? tags["+draft/reply"];
  return id ? { id, nick: "", excerpt: "" } : null;
}

/**
 * Tags alone: reactions and typing.
 *
 * @param {Line} line TAGMSG
 * @param {Context} context
 * @param {boolean} live
 * @returns {Event[]}
 */
export function tagged(line, context, live) {
  const { source, tags } = line;
  if (source === null) {
    return [];
  }
  const { room } = context.place(source, line.params[0] ?? "");
  const about = tags["+reply"] ?? tags["+draft/reply"];
  const events = [];
  for (const [tag, added] of [["+draft/react", true], ["+draft/unreact", false]]) {
    const emoji = plainLine(tags[tag] ?? "").slice(0, REACTION_MAX);
    if (emoji !== "" && about) {
      events.push({ type: "reacted", room, id: about, nick: source.nick, emoji, added });
    }
  }
  const typing = tags["+typing"] ?? tags["+draft/typing"];
  if (live && ["active", "paused", "done"].includes(typing) && !context.isMe(source.nick)) {
    events.push({ type: "typing", room, nick: source.nick, state: typing, time: Date.now() });
  }
  return events;
}

/**
 * @param {Line} line REDACT
 * @param {Context} context
 * @returns {Event[]}
 */
export function redacted(line, context) {
  const [target = "", id = "", text = ""] = line.params;
  const { room } = context.place(line.source, target);
  return [{ type: "redacted", room, id, by: line.source?.nick ?? "", text }];
}

/**
 * @param {Line} line EDIT (ircv3-specifications pull request 425)
 * @param {Context} context
 * @returns {Event[]}
 */
export function edited(line, context) {
  const { room } = context.place(line.source, line.params[0] ?? "");
  const id = line.tags["draft/target-msgid"];
  const text = line.tags["draft/edit-text"];
  return id && text !== undefined ? [{ type: "edited", room, id, text, by: line.source?.nick ?? "" }] : [];
}

/**
 * @param {Line} line MARKREAD
 * @param {Context} context
 * @returns {Event[]}
 */
export function marked(line, context) {
  const [target = "", stamp = "*"] = line.params;
  const time = Date.parse(stamp.replace(/^timestamp=/, ""));
  return [{ type: "marked", room: context.key(target), time: Number.isNaN(time) ? 0 : time }];
}
