import { after, at, inLobby, joined, lobby, said } from "./made.js";
import { isAtLeast, memberList, myRank, neighbour, nextMention, roomList } from "/web/state/selectors.js";
import { equal, same, test } from "/test/check.js";

const quit = (nick) => ({ type: "quit", nick, text: "", mine: false, id: "", time: at(1) });
const nicked = (nick, to, mine = false) => ({ type: "nicked", nick, to, mine, id: "", time: at(1) });
const modes = (changes, fresh = true) => ({ type: "modes", room: "#lobby", by: "ann", changes, text: "", fresh, id: "", time: at(1) });

test("who comes and goes is told, and is a member meanwhile", () => {
  const came = after(inLobby(), joined("carl"));
  equal(lobby(came).members.keys().sort(), ["ann", "bob", "carl"]);
  const gone = after(came, quit("carl"));
  equal(lobby(gone).members.keys().sort(), ["ann", "bob"]);
  equal(lobby(gone).log.map(({ kind, nick }) => [kind, nick]), [["join", "carl"], ["quit", "carl"]]);
  equal(gone.users.get("carl").gone, true);
});

test("my own coming is no news", () => {
  equal(lobby(inLobby()).log, []);
});

test("a new name goes with its rank, its conversation, and me", () => {
  const state = after(inLobby(), { type: "met", key: "ann", name: "ann" }, { type: "opened", key: "ann" }, nicked("ann", "Anna"), nicked("bob", "Bo", true));
  equal(lobby(state).members.get("anna"), { nick: "Anna", ranks: "@" });
  equal([state.rooms.anna.name, state.open, state.me.nick, state.order], ["Anna", "anna", "Bo", ["#lobby", "anna"]]);
});

test("only the case of a name may change", () => {
  const state = after(inLobby(), nicked("ann", "Ann"));
  equal(lobby(state).members.get("ann").nick, "Ann");
});

test("ranks and modes change", () => {
  const state = after(inLobby(), modes([{ set: true, letter: "v", param: "bob" }, { set: true, letter: "k", param: "key" }, { set: true, letter: "b", param: "x!*@*" }, { set: false, letter: "o", param: "ann" }]));
  equal([lobby(state).members.get("bob").ranks, lobby(state).members.get("ann").ranks, lobby(state).modes], ["+", "", { k: "key" }]);
  equal(lobby(after(state, modes([{ set: false, letter: "k", param: "key" }]))).modes, {});
});

test("a rank of somebody who is not there makes no member", () => {
  equal(lobby(after(inLobby(), modes([{ set: true, letter: "o", param: "zoe" }]))).members.keys().sort(), ["ann", "bob"]);
});

test("who is kicked sees why, and the room stays to be read", () => {
  const kicked = { type: "kicked", room: "#lobby", nick: "bob", by: "ann", text: "spam", mine: true, id: "", time: at(1) };
  const state = after(inLobby(), said("ann", "hi"), kicked);
  equal([lobby(state).joined, lobby(state).out], [false, { how: "kicked", by: "ann", text: "spam" }]);
  equal(after(state, joined("bob", { mine: true })).rooms["#lobby"].out, null);
});

test("a room that one leaves is gone, and its neighbour opens", () => {
  const state = after(inLobby(), joined("bob", { room: "#b", mine: true }), { type: "opened", key: "#b" });
  const left = after(state, { type: "left", room: "#b", nick: "bob", text: "", mine: true, id: "", time: at(1) });
  equal([left.order, left.open], [["#lobby"], "#lobby"]);
});

test("a refused room says why", () => {
  const state = after(inLobby(), { type: "out", room: "#x", name: "#x", how: "banned", text: "no" });
  equal([state.rooms["#x"].joined, state.rooms["#x"].out.how], [false, "banned"]);
});

test("a renamed room keeps what is in it", () => {
  const state = after(inLobby(), said("ann", "hi"), { type: "roomRenamed", room: "#lobby", to: "#hall", name: "#Hall", by: "ann", text: "", id: "", time: at(1) });
  equal([state.order, state.open, state.rooms["#hall"].name, state.rooms["#hall"].log[0].text], [["#hall"], "#hall", "#Hall", "hi"]);
});

test("topics are told when they change, not when they are asked for", () => {
  const topic = (fresh) => ({ type: "topic", room: "#lobby", topic: "new", by: "ann", fresh, id: "", time: at(1) });
  equal(lobby(after(inLobby(), topic(true))).log.length, 1);
  equal([lobby(after(inLobby(), topic(false))).log.length, lobby(after(inLobby(), topic(false))).topic], [0, "new"]);
});

test("members are sorted by rank, then by name, and the list is made once", () => {
  const state = after(inLobby(), joined("Carl"), joined("aaa"));
  equal(memberList(lobby(state), state).map(({ nick, rank, mine }) => [nick, rank, mine]), [["ann", "@", false], ["aaa", "", false], ["bob", "", true], ["Carl", "", false]]);
  same(memberList(lobby(state), state), memberList(lobby(state), after(state, said("ann", "x"))));
});

test("away words stay when a list says only that somebody is away", () => {
  const away = (words) => ({ type: "user", nick: "ann", changes: { away: words } });
  equal(after(inLobby(), away("lunch"), away("")).users.get("ann").away, "lunch");
  equal(after(inLobby(), away("lunch"), away(null)).users.get("ann").away, null);
});

test("an item of the list of rooms is the same while nothing in it changes", () => {
  const state = after(inLobby(), joined("bob", { room: "#b", mine: true }));
  const next = after(state, said("ann", "x", { room: "#b" }));
  same(roomList(state)[0], roomList(next)[0]);
  equal(roomList(next)[1].unread, 1);
});

test("keys go to neighbours, and to what is new", () => {
  const state = after(inLobby(), joined("bob", { room: "#b", mine: true }), joined("bob", { room: "#c", mine: true }), said("ann", "x", { room: "#c" }));
  equal([neighbour(state, 1), neighbour(state, -1), neighbour(state, 1, true), nextMention(state)], ["#b", "#c", "#c", "#c"]);
  const named = after(state, said("ann", "bob", { room: "#b", mention: true }));
  equal(nextMention(named), "#b");
});

test("ranks are compared as the server orders them", () => {
  const state = inLobby();
  equal([myRank(state, lobby(state)), isAtLeast(state, "@", "%"), isAtLeast(state, "+", "%"), isAtLeast(state, "", "+")], ["", true, false, false]);
});

test("my modes are those that were set", () => {
  equal(after(inLobby(), { type: "myModes", modes: "+iw-w" }).me.modes, "i");
});

test("logging out leaves settings alone", () => {
  const state = after(inLobby(), { type: "setting", name: "theme", value: "dark" }, { type: "loggedOut" });
  equal([state.phase, state.settings.theme, state.order], ["first", "dark", []]);
});
