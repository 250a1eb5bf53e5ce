import { formatLine, parseLine } from "/web/wire/message.js";
import { equal, fails, isTrue, randomFrom, test } from "/test/check.js";

test("a line is read with all its parts", () => {
  const line = parseLine("@time=2026-11-21T18:00:00.000Z;+a=b\\sc :ann!u@h PRIVMSG #lobby :hi there\r\n");
  equal({ ...line.tags }, { time: "2026-11-21T18:00:00.000Z", "+a": "b c" });
  equal(line.source, { nick: "ann", user: "u", host: "h" });
  equal([line.command, line.params], ["PRIVMSG", ["#lobby", "hi there"]]);
});

test("a line needs no more than a command", () => {
  equal(parseLine("ping"), { tags: {}, source: null, command: "PING", params: [] });
  equal(parseLine(""), null);
  equal(parseLine("@a=b"), null);
  equal(parseLine(":ann"), null);
});

test("an empty last parameter is one", () => {
  equal(parseLine("TOPIC #a :").params, ["#a", ""]);
  equal(parseLine("TOPIC #a").params, ["#a"]);
});

test("more spaces than one separate as one does", () => {
  equal(parseLine("@a  :s   CMD   x  :y  z ").params, ["x", "y  z "]);
});

test("a colon inside a parameter is a colon", () => {
  equal(parseLine("CMD a:b :c:d").params, ["a:b", "c:d"]);
});

test("tags have no prototype that a name could reach", () => {
  const { tags } = parseLine("@constructor;__proto__=x PING");
  equal(Object.keys(tags), ["constructor", "__proto__"]);
  isTrue(tags.toString === undefined, "toString is no tag");
});

test("values of tags are escaped and come back", () => {
  const value = "a;b c\\d\r\ne";
  const line = formatLine({ tags: { "+x": value, flag: "" }, command: "TAGMSG", params: ["#a"] });
  equal(line, "@+x=a\\:b\\sc\\\\d\\r\\ne;flag TAGMSG #a");
  equal(parseLine(line).tags["+x"], value);
});

test("a lone backslash in a value counts for nothing", () => {
  equal(parseLine("@a=b\\;c=\\d PING").tags.a, "b");
  equal(parseLine("@c=\\d PING").tags.c, "d");
});

test("the last parameter may be anything of one line", () => {
  equal(formatLine({ command: "PRIVMSG", params: ["#a", ""] }), "PRIVMSG #a :");
  equal(formatLine({ command: "PRIVMSG", params: ["#a", ":)"] }), "PRIVMSG #a ::)");
  equal(formatLine({ command: "PRIVMSG", params: ["#a", "one two"] }), "PRIVMSG #a :one two");
});

test("what would become another line is not sent", async () => {
  await fails(() => formatLine({ command: "PRIVMSG", params: ["#a", "x\r\nQUIT"] }));
  await fails(() => formatLine({ command: "PRIVMSG", params: ["#a b", "x"] }));
});

test("whatever is written is read as the same", () => {
  const seed = Date.now();
  const random = randomFrom(seed);
  const letters = ["a", ":", " ", ";", "\\", "é", "😄", "=", "@", "#", "1"];
  const text = (most) => Array.from({ length: Math.floor(random() * most) }, () => letters[Math.floor(random() * letters.length)]).join("");
  for (let round = 0; round < 300; round++) {
    const tags = { "+t": text(8) };
    const line = formatLine({ tags, command: "CMD", params: ["m", text(20)] });
    const read = parseLine(line);
    equal([{ ...read.tags }, read.params[0]], [tags, "m"], `seed ${seed}`);
    equal(read.params[1] ?? "", parseLine(formatLine({ command: "CMD", params: ["m", read.params[1] ?? ""] })).params[1]);
  }
});
