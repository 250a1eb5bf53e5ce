import { after, at, entry, inLobby, joined, lobby, page, said } from "./made.js";
import { unreadTotals } from "/web/state/selectors.js";
import { equal, same, test } from "/test/check.js";

const AWAY = { type: "eyes", visible: false, time: 0 };
const BACK = { type: "eyes", visible: true, atBottom: true, time: 0 };
const marks = ({ unread, mentions, unreadFrom }) => [unread, mentions, unreadFrom];

test("what somebody looks at is read", () => {
  const state = after(inLobby(), said("ann", "hi", { time: at(3) }));
  equal(marks(lobby(state)), [0, 0, null]);
  equal(lobby(state).lastRead, at(3));
});

test("what comes while nobody looks is unread, and the line stands above the first", () => {
  const state = after(inLobby(), AWAY, said("ann", "one", { id: "1" }), said("ann", "bob: two", { id: "2", mention: true }));
  equal(marks(lobby(state)), [2, 1, "1"]);
});

test("the line stays when all is read, until it is wiped away", () => {
  const state = after(inLobby(), AWAY, said("ann", "one", { id: "1" }), BACK);
  equal(marks(lobby(state)), [0, 0, "1"]);
  equal(marks(lobby(after(state, { type: "caughtUp", key: "#lobby" }))), [0, 0, null]);
});

test("the line goes when the room is left, and moves when more comes later", () => {
  const read = after(inLobby(), AWAY, said("ann", "one", { id: "1" }), BACK);
  const later = after(read, AWAY, said("ann", "two", { id: "2", time: at(2) }));
  equal(marks(lobby(later)), [1, 0, "2"]);
  const left = after(read, joined("bob", { room: "#b", mine: true }), { type: "opened", key: "#b" });
  equal(marks(lobby(left)), [0, 0, null]);
});

test("scrolled up counts as not looking", () => {
  const state = after(inLobby(), { type: "eyes", atBottom: false, time: 0 }, said("ann", "one", { id: "1" }));
  equal(marks(lobby(state)), [1, 0, "1"]);
});

test("another of my clients reads for this one too", () => {
  const state = after(inLobby(), AWAY, said("ann", "one", { id: "1", time: at(1) }), said("ann", "two", { id: "2", time: at(2) }));
  const marked = after(state, { type: "marked", room: "#lobby", time: at(1) });
  equal(marks(lobby(marked)), [1, 0, "2"]);
  equal(lobby(after(marked, { type: "marked", room: "#lobby", time: at(2) })).unread, 0);
});

test("a mark that lies further back changes nothing", () => {
  const state = after(inLobby(), said("ann", "one", { time: at(5) }));
  same(after(state, { type: "marked", room: "#lobby", time: at(1) }), state);
});

test("speaking from elsewhere is reading", () => {
  const room = after(inLobby(), joined("bob", { room: "#b", mine: true }), said("ann", "x", { room: "#b" }));
  equal(room.rooms["#b"].unread, 1);
  const spoken = after(room, said("bob", "y", { room: "#b" }));
  equal(marks(spoken.rooms["#b"]), [0, 0, null]);
});

test("joins and leaves are not unread", () => {
  const state = after(inLobby(), AWAY, joined("carl"), { type: "left", room: "#lobby", nick: "carl", text: "", mine: false, id: "", time: at(1) });
  equal(lobby(state).unread, 0);
});

test("of a room one never was in the past is read", () => {
  const state = after(inLobby(), AWAY, page("latest", [entry("ann", "old")]));
  equal(lobby(state).unread, 0);
  equal(lobby(after(state, said("ann", "new", { time: at(9) }))).unread, 1);
});

test("of a room with a mark the past behind it is unread", () => {
  const old = entry("ann", "old", { time: at(1) });
  const fresh = entry("ann", "new", { time: at(3), id: "n" });
  const state = after(inLobby(), AWAY, { type: "marked", room: "#lobby", time: at(2) }, page("latest", [old, fresh]));
  equal(marks(lobby(state)), [1, 0, "n"]);
});

test("who wrote while one was away is unread behind one's last answer", () => {
  const talk = [entry("carl", "a", { time: at(1) }), entry("bob", "b", { time: at(2) }), entry("carl", "c", { time: at(3), id: "c" })];
  const state = after(inLobby(), { type: "met", key: "carl", name: "carl" }, { ...page("latest", talk), room: "carl", name: "carl" });
  equal(marks(state.rooms.carl), [1, 1, "c"]);
});

test("a new private message stays unread when the past is loaded", () => {
  const psst = { ...said("carl", "psst", { id: "p" }), room: "carl", name: "carl" };
  const state = after(inLobby(), psst, { ...page("latest", [psst.entry]), room: "carl", name: "carl" });
  equal(marks(state.rooms.carl), [1, 1, "p"]);
});

test("muted rooms count by mentions alone", () => {
  const state = after(inLobby(), AWAY, { type: "muted", key: "#lobby", muted: true }, said("ann", "x"), said("ann", "bob", { mention: true }));
  equal(unreadTotals(state), { unread: 0, mentions: 1 });
});

test("deleted messages do not stay unread", () => {
  const state = after(inLobby(), AWAY, said("ann", "x", { id: "x", time: at(5) }), { type: "redacted", room: "#lobby", id: "x", by: "ann", text: "" });
  equal(lobby(state).unread, 0);
});
