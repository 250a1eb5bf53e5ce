import { Table } from "/web/state/table.js";
import { fold } from "/web/wire/fold.js";
import { after, at, inLobby, lobby, said, texts } from "./made.js";
import { equal, isTrue, randomFrom, same, test } from "/test/check.js";

test("a table changed is another table", () => {
  const one = Table.of([["a", 1]]);
  const two = one.with("b", 2);
  equal([one.size, one.has("b"), two.size, two.get("b")], [1, false, 2, 2]);
  equal([two.without("a").keys(), two.keys().sort()], [["b"], ["a", "b"]]);
});

test("a table that stays as it is stays the same", () => {
  const table = Table.of([["a", 1]]);
  same(table.with("a", 1), table);
  same(table.without("z"), table);
});

test("a table does what a map does", () => {
  const seed = Date.now();
  const random = randomFrom(seed);
  let table = new Table();
  const map = new Map();
  for (let step = 0; step < 3000; step++) {
    const key = `k${Math.floor(random() * 300)}`;
    if (random() < 0.6) {
      map.set(key, step);
      table = table.with(key, step);
    } else {
      map.delete(key);
      table = table.without(key);
    }
  }
  equal([table.size, table.entries().sort()], [map.size, [...map].sort()], `seed ${seed}`);
});

test("no name is one that objects have by themselves", () => {
  const odd = ["constructor", "__proto__", "toString", "hasOwnProperty", "valueOf"];
  const state = odd.reduce((now, nick) => after(now, { ...said(nick, "hi", { time: at(1) }), room: fold(nick, "ascii"), name: nick }), inLobby());
  isTrue(state.users.get("constructor") === undefined, "the key is another one");
  for (const nick of odd) {
    const more = [
      { type: "typing", room: "#lobby", nick, state: "active", time: at(0) },
      { type: "reacted", room: "#lobby", id: nick, nick, emoji: nick, added: true },
      said("ann", nick, { id: nick }),
      { type: "reacted", room: "#lobby", id: nick, nick, emoji: nick, added: false },
      { type: "typing", room: "#lobby", nick, state: "done", time: at(0) },
    ];
    const then = after(state, ...more);
    equal([texts(then), lobby(then).log[0].reactions, lobby(then).typing], [[nick], {}, {}]);
  }
});

test("ten thousand people come and go quickly", () => {
  const members = Array.from({ length: 10_000 }, (_, i) => ({ nick: `u${i}`, ranks: "", host: "u@h" }));
  let state = after(inLobby(), { type: "members", room: "#lobby", members });
  const start = performance.now();
  for (let i = 0; i < 100; i++) {
    const joined = { type: "joined", room: "#lobby", name: "#lobby", nick: `n${i}`, account: null, realname: "", host: "", mine: false, id: "", time: at(1) };
    state = after(state, joined, { type: "quit", nick: `n${i}`, text: "", mine: false, id: "", time: at(1) });
  }
  equal(lobby(state).members.size, 10_000);
  isTrue((performance.now() - start) / 200 < 10, `one takes ${(performance.now() - start) / 200} ms`);
});
