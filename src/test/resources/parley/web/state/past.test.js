import { after, at, entry, inLobby, lobby, page, said, sent, texts } from "./made.js";
import { happeningOf } from "/web/state/happenings.js";
import { equal, isTrue, randomFrom, same, test } from "/test/check.js";

const many = (from, to) => Array.from({ length: to - from }, (_, i) => entry("ann", String(from + i), { id: `m${String(from + i).padStart(4, "0")}`, time: at(from + i) }));

test("older messages stand before, and the end of the past is known", () => {
  const state = after(inLobby(), page("latest", many(10, 12), { more: true }), page("older", many(8, 10), { more: true }));
  equal([texts(state), lobby(state).older], [["8", "9", "10", "11"], "some"]);
  equal(lobby(after(state, page("older", many(7, 8)))).older, "none");
});

test("asking for older ones is said", () => {
  equal(lobby(after(inLobby(), { type: "loading", key: "#lobby" })).older, "loading");
});

test("a page and what came live meet by their ids", () => {
  const [first, second, third] = many(1, 4);
  const live = { type: "said", room: "#lobby", name: "#lobby", entry: second, label: "", live: true };
  const state = after(inLobby(), live, page("newer", [first, second, third]));
  equal(texts(state), ["1", "2", "3"]);
});

test("lines on their way stay at the end", () => {
  const state = after(inLobby(), sent("mine", "L", { time: at(0) }), page("newer", many(1, 3)));
  equal(texts(state), ["1", "2", "mine"]);
});

test("messages of one millisecond keep their order", () => {
  const same = ["a", "b", "c"].map((text, i) => entry("ann", text, { id: `m000${i}`, time: at(1) }));
  const state = after(inLobby(), page("newer", [same[0], same[2]]), page("newer", same));
  equal(texts(state), ["a", "b", "c"]);
});

test("what is too much is a gap, which can be filled in pieces", () => {
  const start = after(inLobby(), page("latest", many(1, 3)));
  const gapped = after(start, page("newer", many(10, 12), { gapAfter: "m0002" }));
  equal(texts(gapped), ["1", "2", "gap", "10", "11"]);
  const gap = lobby(gapped).log[2];
  equal([gap.afterId, gap.beforeId], ["m0002", "m0010"]);
  const half = after(gapped, page("gap", many(3, 6), { gap: gap.key, more: true }));
  equal(texts(half), ["1", "2", "3", "4", "5", "gap", "10", "11"]);
  const next = lobby(half).log[5];
  equal(next.afterId, "m0005");
  equal(texts(after(half, page("gap", many(6, 10), { gap: next.key }))), ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11"]);
});

test("no gap where the pages meet", () => {
  const start = after(inLobby(), page("latest", many(1, 3)));
  equal(texts(after(start, page("newer", many(2, 5), { gapAfter: "m0002" }))), ["1", "2", "3", "4"]);
});

test("a piece from long ago stands apart", () => {
  const state = after(inLobby(), page("latest", many(20, 22), { more: true }), page("around", many(5, 7), { more: true }));
  equal(texts(state), ["5", "6", "gap", "20", "21"]);
  equal(texts(after(state, page("around", many(10, 12), { more: true }))), ["5", "6", "gap", "10", "11", "gap", "20", "21"]);
});

test("a page brings the changes that were made in it", () => {
  const changes = [{ type: "reacted", room: "#lobby", id: "m0001", nick: "ann", emoji: "+1", added: true }];
  equal(lobby(after(inLobby(), page("latest", many(1, 2), { changes }))).log[0].reactions, { "+1": ["ann"] });
});

test("an answer finds its words when they are loaded later", () => {
  const answer = entry("bob", "yes", { id: "m0009", time: at(9), replyTo: { id: "m0001", nick: "", excerpt: "" } });
  const state = after(inLobby(), page("latest", [answer], { more: true }), page("older", many(1, 2)));
  equal(lobby(state).log[1].replyTo, { id: "m0001", nick: "ann", excerpt: "1" });
});

test("an empty page changes nothing but what is known of the past", () => {
  const state = after(inLobby(), page("latest", many(1, 3)));
  same(lobby(after(state, page("newer", []))).log, lobby(state).log);
});

test("in whatever order pages and live messages come, each message is there once and in its place", () => {
  const seed = Date.now();
  const random = randomFrom(seed);
  for (let round = 0; round < 100; round++) {
    const all = many(0, 30);
    let state = after(inLobby(), page("latest", all.slice(10, 15), { more: true }));
    for (let step = 0; step < 12; step++) {
      const from = Math.floor(random() * 25);
      const isLive = random() < 0.4;
      const event = isLive ? { ...said("ann", ""), entry: all[from] } : page("newer", all.slice(from, from + 5));
      state = after(state, event);
    }
    const numbers = texts(state).map(Number);
    equal(numbers, [...new Set(numbers)].sort((a, b) => a - b), `seed ${seed}`);
  }
  isTrue(true, "all rounds");
});

test("comings and goings of the past stand between its messages, each once", () => {
  const [first, second] = many(1, 3);
  const left = { type: "left", room: "#lobby", nick: "ann", text: "", mine: false, id: "m0001x", time: at(1) };
  const live = after(inLobby(), left);
  const state = after(live, page("newer", [first, happeningOf(left), second]));
  equal(lobby(state).log.map(({ type, kind }) => `${type} ${kind}`), ["message message", "event part", "message message"]);
});

test("what was only asked for did not happen", () => {
  const topic = { type: "topic", room: "#lobby", topic: "x", by: "ann", id: "", time: at(1) };
  equal([happeningOf({ ...topic, fresh: false }), happeningOf({ ...topic, fresh: true }).kind, happeningOf({ type: "ticked", time: 1 })], [null, "topic", null]);
});
