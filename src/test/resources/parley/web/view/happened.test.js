import { happenings } from "/web/view/happened.js";
import { equal, test } from "/test/check.js";

const happened = (kind, nick, more = {}) => ({ type: "event", kind, nick, key: "", id: "", time: 0, mine: false, ...more });
const told = (...entries) => happenings(entries).join("; ");

test("several who come are told in one line", () => {
  equal(told(happened("join", "ann"), happened("join", "bob"), happened("quit", "carl")), "ann and bob joined, carl left");
});

test("who comes and goes is told once", () => {
  equal(told(happened("join", "ann"), happened("part", "ann"), happened("join", "bob")), "bob joined, ann came and went");
  equal(told(happened("quit", "ann"), happened("join", "ann")), "ann came and went");
});

test("of many only the first are named", () => {
  const many = [..."abcdefghij"].map((nick) => happened("join", nick));
  equal(told(...many), "a, b, c, d, e and 5 more joined");
});

test("one who leaves alone is told with the reason", () => {
  equal(told(happened("quit", "ann", { text: "bye" })), "ann left (bye)");
});

test("a topic stands on a line of its own", () => {
  equal(
    told(happened("join", "ann"), happened("topic", "ann", { text: "news" }), happened("nick", "ann", { to: "anna" })),
    "ann joined; ann changed the topic: news; ann is now anna",
  );
});

test("other people's words cannot turn the line", () => {
  equal(told(happened("topic", "ann", { text: "a\u202eb" })), "ann changed the topic: ab");
});
