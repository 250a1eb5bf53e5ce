import { after, at, entry, inLobby, joined, lobby, page, said, sent, texts } from "./made.js";
import { equal, isTrue, same, test } from "/test/check.js";

test("a message is added, and what did not change is shared", () => {
  const before = inLobby();
  const state = after(before, said("ann", "hi"));
  equal(texts(state), ["hi"]);
  same(state.settings, before.settings);
  same(lobby(state).members, lobby(before).members);
});

test("a message that is known is not added again", () => {
  const state = after(inLobby(), said("ann", "hi", { id: "x" }), said("ann", "hi", { id: "x" }));
  equal(texts(state), ["hi"]);
});

test("the echo takes the place of the line that was on its way", () => {
  const waiting = after(inLobby(), sent("one", "L1"), sent("two", "L2"));
  equal(lobby(waiting).log.map(({ status }) => status), ["sending", "sending"]);
  const state = after(waiting, said("bob", "one", { id: "x", label: "L1" }));
  equal(lobby(state).log.map(({ id, status, key }) => [id, status, key]), [["x", "sent", "L1"], ["", "sending", "L2"]]);
});

test("what others say stands before the lines that are still on their way", () => {
  const state = after(inLobby(), sent("mine", "L1", { time: at(9) }), said("ann", "hers", { time: at(2) }));
  equal(texts(state), ["hers", "mine"]);
});

test("a line that nobody took can be given up", () => {
  const failed = after(inLobby(), sent("one", "L1"), { type: "unsent", room: "#lobby", label: "L1", words: "no" });
  equal([lobby(failed).log[0].status, lobby(failed).log[0].failure], ["failed", "no"]);
  equal(texts(after(failed, { type: "dropped", key: "#lobby", label: "L1" })), []);
});

test("dropping without a label drops nothing", () => {
  const state = after(inLobby(), said("ann", "hi"));
  equal(texts(after(state, { type: "dropped", key: "#lobby", label: "" })), ["hi"]);
});

test("sending empties the draft and what it was about", () => {
  const state = after(inLobby(), said("ann", "q", { id: "q" }), { type: "drafted", key: "#lobby", text: "a" }, { type: "replying", key: "#lobby", id: "q" }, sent("a", "L1"));
  equal([lobby(state).draft, lobby(state).replyTo, lobby(state).editing], ["", null, null]);
});

test("an answer has the words that it answers", () => {
  const state = after(inLobby(), said("ann", "ship it?\nnow", { id: "q" }), said("ann", "yes", { replyTo: { id: "q", nick: "", excerpt: "" } }));
  equal(lobby(state).log[1].replyTo, { id: "q", nick: "ann", excerpt: "ship it?" });
});

test("reactions are counted by person, and taken back", () => {
  const react = (nick, added) => ({ type: "reacted", room: "#lobby", id: "m", nick, emoji: "+1", added });
  const state = after(inLobby(), said("ann", "hi", { id: "m" }), react("bob", true), react("bob", true), react("ann", true));
  equal(lobby(state).log[0].reactions, { "+1": ["bob", "ann"] });
  equal(lobby(after(state, react("bob", false), react("ann", false))).log[0].reactions, {});
});

test("a reaction to what is not loaded waits for it", () => {
  const reacted = { type: "reacted", room: "#lobby", id: "old", nick: "ann", emoji: "+1", added: true };
  const state = after(inLobby(), reacted, page("older", [entry("ann", "old", { id: "old" })]));
  equal(lobby(state).log[0].reactions, { "+1": ["ann"] });
});

test("what is corrected says so, what is deleted says nothing", () => {
  const state = after(inLobby(), said("ann", "teh", { id: "m" }), { type: "edited", room: "#lobby", id: "m", text: "the", by: "ann" });
  equal([lobby(state).log[0].text, lobby(state).log[0].edited], ["the", true]);
  const gone = after(state, { type: "redacted", room: "#lobby", id: "m", by: "ann", text: "" });
  equal([lobby(gone).log[0].text, lobby(gone).log[0].deleted], ["", true]);
  const late = after(gone, { type: "edited", room: "#lobby", id: "m", text: "back", by: "ann" });
  equal(lobby(late).log[0].text, "");
});

test("a corrected message of somebody else is only corrected where it is known", () => {
  const before = inLobby();
  same(after(before, { type: "edited", room: "#lobby", id: "none", text: "x", by: "ann" }), before);
});

test("typing ends by itself, by words, and by leaving", () => {
  const typing = { type: "typing", room: "#lobby", nick: "ann", state: "active", time: at(0) };
  const state = after(inLobby(), typing);
  equal(Object.keys(lobby(state).typing), ["ann"]);
  equal(lobby(after(state, { type: "ticked", time: at(1) })).typing, {});
  equal(lobby(after(state, said("ann", "hi"))).typing, {});
  equal(lobby(after(state, { ...typing, state: "done" })).typing, {});
  equal(lobby(after(state, { type: "quit", nick: "ann", text: "", mine: false, id: "", time: at(1) })).typing, {});
});

test("a private message makes its conversation", () => {
  const state = after(inLobby(), { ...said("carl", "psst"), room: "carl", name: "carl" });
  equal([state.order, state.rooms.carl.kind, state.rooms.carl.unread, state.rooms.carl.mentions], [["#lobby", "carl"], "person", 1, 1]);
});

test("words to a room one is not in make no room", () => {
  const before = inLobby();
  isTrue(!("#other" in after(before, said("ann", "x", { room: "#other" })).rooms), "there is no #other");
});

test("rooms stand before people, whenever they come", () => {
  const state = after(inLobby(), { type: "met", key: "carl", name: "carl" }, joined("bob", { room: "#b", mine: true }));
  equal(state.order, ["#lobby", "#b", "carl"]);
});

test("a line on its way stands at the end, though this machine's clock is behind", () => {
  const state = after(inLobby(), said("ann", "hers", { time: at(9) }), sent("mine", "L1", { time: at(2) }));
  equal(texts(state), ["hers", "mine"]);
});
