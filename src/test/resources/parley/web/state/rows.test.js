import { after, at, inLobby, joined, lobby, said } from "./made.js";
import { completions, rows } from "/web/state/selectors.js";
import { equal, isTrue, same, test } from "/test/check.js";

const left = (nick, time) => ({ type: "left", room: "#lobby", nick, text: "", mine: false, id: "", time });
const short = (state) => rows(lobby(state)).map((row) => {
  switch (row.type) {
    case "message":
      return (row.first ? "+" : "") + row.entry.text;
    case "events":
      return `${row.loud ? "!" : ""}${row.entries.map(({ kind, nick }) => `${kind} ${nick}`).join(",")}`;
    default:
      return row.type;
  }
});

test("messages of one person stand together for five minutes", () => {
  const state = after(inLobby(), said("ann", "a", { time: at(1) }), said("ann", "b", { time: at(2) }), said("bob", "c", { time: at(3) }), said("bob", "d", { time: at(9) }));
  equal(short(state), ["day", "+a", "b", "+c", "+d"]);
});

test("each day has its line", () => {
  const state = after(inLobby(), said("ann", "a", { time: at(1) }), said("ann", "b", { time: at(24 * 60) }));
  equal(short(state), ["day", "+a", "day", "+b"]);
});

test("comings and goings are one line, but of those who just spoke", () => {
  const state = after(inLobby(), said("ann", "a", { time: at(1) }), joined("carl", { time: at(2) }), joined("dora", { time: at(2) }), left("ann", at(3)), left("carl", at(4)));
  equal(short(state), ["day", "+a", "join carl,join dora", "!part ann", "part carl"]);
});

test("who has been silent for long leaves quietly", () => {
  equal(short(after(inLobby(), said("ann", "a", { time: at(1) }), left("ann", at(12)))), ["day", "+a", "part ann"]);
});

test("the line of what is new begins a group", () => {
  const state = after(inLobby(), said("ann", "a"), { type: "eyes", visible: false, time: 0 }, said("ann", "b"));
  equal(short(state), ["day", "+a", "unread", "+b"]);
});

test("rows are the same objects while their entries are", () => {
  const state = after(inLobby(), said("ann", "a", { id: "a" }), said("ann", "b"));
  const before = rows(lobby(state));
  same(rows(lobby(state)), before);
  const next = rows(lobby(after(state, said("ann", "c"))));
  same(next[1], before[1]);
  same(next[2], before[2]);
  const reacted = rows(lobby(after(state, { type: "reacted", room: "#lobby", id: "a", nick: "x", emoji: "y", added: true })));
  isTrue(reacted[1] !== before[1], "the changed one is new");
  same(reacted[2], before[2]);
});

test("a group of events that grows is made anew", () => {
  const state = after(inLobby(), joined("c", { time: at(1) }), joined("d", { time: at(1) }));
  equal(short(state), ["day", "join c,join d"]);
  equal(short(after(state, joined("e", { time: at(1) }))), ["day", "join c,join d,join e"]);
  equal(short(state), ["day", "join c,join d"]);
});

test("adding to ten thousand is quick", () => {
  let state = inLobby();
  const entries = Array.from({ length: 10_000 }, (_, i) => said("ann", "x", { time: at(0) + i }).entry);
  state = after(state, { type: "page", room: "#lobby", name: "#lobby", direction: "latest", entries, more: false });
  rows(lobby(state));
  const start = performance.now();
  for (let i = 0; i < 20; i++) {
    state = after(state, said("ann", "y", { time: at(200) + i }));
    rows(lobby(state));
  }
  const each = (performance.now() - start) / 20;
  isTrue(each < 50, `one takes ${each} ms`);
});

test("a nick is completed: whom I addressed, who spoke, the alphabet", () => {
  const people = ["carl", "cara", "cyd", "cal"].map((nick) => joined(nick));
  const state = after(inLobby(), ...people, said("cyd", "hi"), said("cal", "hi"), said("bob", "carl: yes"));
  const { from, to, choices } = completions(state, "#lobby", "c", 1);
  equal([from, to, choices.map(({ insert }) => insert)], [0, 1, ["carl: ", "cal: ", "cyd: ", "cara: "]]);
  equal(completions(state, "#lobby", "hi CAR", 6).choices.map(({ insert }) => insert), ["carl ", "cara "]);
});

test("rooms, commands and emoji are completed too", () => {
  const state = inLobby();
  const lists = { commands: [{ name: "join", usage: "/join room" }], emoji: [["smile", "😄"], ["grin_smile", "😁"]] };
  const inserts = (text) => completions(state, "#lobby", text, text.length, lists).choices.map(({ insert }) => insert);
  equal(inserts("see #lo"), ["#lobby "]);
  equal(inserts("/j"), ["/join "]);
  equal(inserts("so :smi"), ["😄 ", "😁 "]);
  equal([inserts("a /j"), inserts(":s"), inserts("")], [[], [], []]);
});

test("things that happen twice in one millisecond are two rows", () => {
  const topic = (text) => ({ type: "topic", room: "#lobby", topic: text, by: "ann", fresh: true, id: "", time: at(3) });
  const state = after(inLobby(), said("ann", "a", { time: at(1) }), topic("one"), topic("two"), topic("three"));
  const keys = rows(lobby(state)).map(({ key }) => key);
  equal([keys.length, new Set(keys).size], [5, 5]);
});
