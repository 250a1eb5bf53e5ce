import { parseMarkup } from "/web/text/markup.js";
import { equal, isTrue, randomFrom, test } from "/test/check.js";

const NAMES = { me: "bob", nick: (word) => ["ann", "bob"].find((each) => each === word.toLowerCase()) ?? null };

/** Tokens, short: "b(…)" for bold, and so on. */
function short(text) {
  return parseMarkup(text, NAMES).map(shortToken).join("");
}

function shortToken(token) {
  switch (token.type) {
    case "text":
      return token.text;
    case "break":
      return "/";
    case "code":
      return `code(${token.text})`;
    case "block":
      return `block:${token.language}(${token.text})`;
    case "link":
      return `link(${token.text}>${token.href})`;
    case "mention":
      return `${token.mine ? "me" : "you"}(${token.text})`;
    case "room":
      return `room(${token.name})`;
    case "color":
      return `color:${token.fg}:${token.bg}(${token.children.map(shortToken).join("")})`;
    default:
      return `${token.type}(${token.children.map(shortToken).join("")})`;
  }
}

test("marks make bold, italic, struck and hidden words", () => {
  equal(short("a **b** *c* _d_ ~~e~~ ||f||"), "a bold(b) italic(c) italic(d) strike(e) spoiler(f)");
  equal(short("**b *c* d**"), "bold(b italic(c) d)");
  equal(short("***both***"), "bold(italic(both))");
});

test("what is no mark stays as it was written", () => {
  for (const text of ["2*3*4", "snake_case_name", "**open", "a * b * c", "** no **", "*", "****", "~~", "_", "`", "||"]) {
    equal(short(text), text);
  }
});

test("code is taken as it is", () => {
  equal(short("`**x** http://a.b`"), "code(**x** http://a.b)");
  equal(short("``a`b``"), "code(a`b)");
  equal(short("```js\nlet *x*;\n```\nthen"), "block:js(let *x*;)then");
  equal(short("```\nnever closed"), "```/never closed");
});

test("quotes take their lines together", () => {
  equal(short("> a\n> *b*\nc"), "quote(a/italic(b))c");
  equal(short(">_< >:("), ">_< >:(");
});

test("addresses are links, without what ends the sentence", () => {
  equal(short("see https://x.org/a_(b)."), "see link(https://x.org/a_(b)>https://x.org/a_(b)).");
  equal(short("(www.x.org)"), "(link(www.x.org>https://www.x.org/))");
  equal(short("mailto:a@b.c ircs://h/#r"), "link(mailto:a@b.c>mailto:a@b.c) link(ircs://h/#r>ircs://h/#r)");
});

test("only harmless schemes are links", () => {
  for (const text of ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "vbscript:x", "http://", "blob:http://x"]) {
    isTrue(!parseMarkup(text).some(({ type, href }) => type === "link" && !/^https?:/.test(href)), text);
  }
});

test("an address that looks like another says what it is", () => {
  const [link] = parseMarkup("http://раypal.com/");
  equal([link.type, link.host], ["link", "xn--ypal-43d9g.com"]);
});

test("people and rooms are found as whole words", () => {
  equal(short("Bob: ask @ann in #lobby."), "me(Bob): ask you(@ann) in room(#lobby).");
  equal(short("bobby annex a#b #1"), "bobby annex a#b #1");
});

test("the codes of IRC switch over everything", () => {
  equal(short("\x02a\x1db\x0fc"), "bold(a)italic(bold(b))c");
  equal(short("\x0304,12x\x03y \x04FF0000z"), "color:4:12(x)y color:#FF0000:null(z)");
  equal(short("\x11a*b*\x11"), "code(a*b*)");
  equal(short("\x0399a\x16b"), "ab");
});

test("nothing turns the writing of others around", () => {
  equal(short("a\u202eb\u2066c\u0000\u001bd"), "abcd");
});

test("marks do not pile up over the lines above", () => {
  equal(short("e" + "\u0301".repeat(50)), "e" + "\u0301".repeat(4));
});

test("whatever is written, its words are in the tokens, and soon", () => {
  const seed = Date.now();
  const random = randomFrom(seed);
  const parts = ["*", "**", "_", "~~", "||", "`", "```", "a", " ", "\n", "> ", "http://x.y", "(", ")", "@ann", "#r", "\x02", "\x0304", "é"];
  for (let round = 0; round < 200; round++) {
    const text = Array.from({ length: 200 }, () => parts[Math.floor(random() * parts.length)]).join("");
    const letters = (from) => from.replace(/[^a-zé]/g, "");
    const told = [];
    const walk = (token) => (token.children ? token.children.forEach(walk) : told.push((token.language ?? "") + (token.text ?? token.name ?? "")));
    const start = performance.now();
    parseMarkup(text, NAMES).forEach(walk);
    isTrue(performance.now() - start < 200, `seed ${seed} takes ${performance.now() - start} ms`);
    equal(letters(told.join("")), letters(text), `seed ${seed}`);
  }
});

test("thousands of marks that are never closed are read at once", () => {
  for (const text of ["**a".repeat(1500), "`a".repeat(2000), "_a ".repeat(1500), "*".repeat(4000), "||*_".repeat(1000)]) {
    const start = performance.now();
    parseMarkup(text);
    isTrue(performance.now() - start < 1500, `${text.slice(0, 8)} takes ${performance.now() - start} ms`);
  }
});

test("names with signs in them are people too", () => {
  const nicks = ["o'brien", "ann", "a.b", "x(y)"];
  const names = { me: "", nick: (word) => nicks.find((each) => each === word) ?? null };
  const seen = (text) => parseMarkup(text, names).map(shortToken).join("");
  equal(seen("o'brien: hi, o'brien. and @o'brien, (a.b)"), "you(o'brien): hi, you(o'brien). and you(@o'brien), (you(a.b))");
  equal(seen("ann's and ann, x(y)!"), "you(ann)'s and you(ann), you(x(y))!");
});
