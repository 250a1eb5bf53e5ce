/**
 * Who came, left and was renamed, in few words: one line for a run of joins and leaves.
 */
import { plainLine } from "../text/clean.js";
import { words } from "../lang/lang.js";

/** Names that one line tells before "and 7 more". */
const NAMES_MAX = 6;

/** @param {import("../state/model.js").Happening[]} entries @returns {string[]} lines */
export function happenings(entries) {
  const lines = [];
  let moves = [];
  const flush = () => {
    const line = movesLine(moves);
    if (line) lines.push(plainLine(line));
    moves = [];
  };
  for (const entry of entries) {
    if (["join", "part", "quit", "nick"].includes(entry.kind)) {
      moves.push(entry);
    } else {
      flush();
      lines.push(plainLine(single(entry)));
    }
  }
  flush();
  return lines;
}

function single(entry) {
  switch (entry.kind) {
    case "topic":
      return words.setTopic(entry.nick, entry.text ?? "");
    case "mode":
      return words.setModes(entry.nick, entry.text ?? "");
    case "kick":
      return words.kicked(entry.nick, entry.to ?? "", entry.text ?? "");
    case "invite":
      return words.asked(entry.nick, entry.to ?? "");
    case "rename":
      return words.renamed(entry.nick, entry.to ?? "");
  }
  return entry.text ?? "";
}

function movesLine(moves) {
  if (moves.length === 1 && moves[0].text && moves[0].kind !== "nick" && moves[0].kind !== "join") {
    return words.leftWith(moves[0].nick, moves[0].text);
  }
  const { came, went, both, renamed } = sortOut(moves);
  const parts = [];
  if (came.length) parts.push(words.joined(list(came)));
  if (went.length) parts.push(words.left(list(went)));
  if (both.length) parts.push(words.cameAndWent(list(both)));
  for (const [from, to] of renamed) parts.push(words.nowKnown(from, to));
  return parts.join(", ");
}

/** Who came, who went, and who did both, each once and in order. */
function sortOut(moves) {
  const first = new Map();
  const last = new Map();
  const renamed = [];
  for (const { kind, nick, to } of moves) {
    if (kind === "nick") {
      renamed.push([nick, to]);
      continue;
    }
    if (!first.has(nick)) first.set(nick, kind);
    last.set(nick, kind);
  }
  const came = [];
  const went = [];
  const both = [];
  for (const [nick, kind] of last) {
    const began = first.get(nick);
    if (kind === "join") (began === "join" ? came : both).push(nick);
    else (began === "join" ? both : went).push(nick);
  }
  return { came, went, both, renamed };
}

function list(names) {
  if (names.length <= NAMES_MAX) return words.listAnd(names);
  return words.andMore(names.slice(0, NAMES_MAX - 1).join(", "), names.length - NAMES_MAX + 1);
}
