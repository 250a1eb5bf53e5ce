import { byteLength, splitBatches, splitLine } from "/web/wire/split.js";
import { equal, isTrue, randomFrom, test } from "/test/check.js";

test("what fits stays whole", () => {
  equal(splitLine("hello", 5), ["hello"]);
  equal(splitLine("", 5), [""]);
});

test("a line is cut behind a space where that leaves enough", () => {
  equal(splitLine("one two three", 8), ["one two ", "three"]);
  equal(splitLine("a verylongwordindeed", 8), ["a verylo", "ngwordin", "deed"]);
});

test("characters are not cut in two", () => {
  equal(splitLine("👨‍👩‍👧👨‍👩‍👧", 20), ["👨‍👩‍👧", "👨‍👩‍👧"]);
  equal(splitLine("ééé", 3), ["é", "é", "é"]);
});

test("pieces together are the text, and each of them fits", () => {
  const seed = Date.now();
  const random = randomFrom(seed);
  const letters = ["a", " ", "é", "😄", "漢", "e\u0301"];
  for (let round = 0; round < 100; round++) {
    const text = Array.from({ length: Math.floor(random() * 200) }, () => letters[Math.floor(random() * letters.length)]).join("");
    const most = 10 + Math.floor(random() * 50);
    const pieces = splitLine(text, most);
    equal(pieces.join(""), text, `seed ${seed}`);
    isTrue(pieces.every((piece) => byteLength(piece) <= most), `seed ${seed}: each piece has at most ${most} bytes`);
  }
});

test("lines of a long line join, lines of the writer do not", () => {
  equal(splitBatches("one two\nx", 4, { bytesMax: 100, linesMax: 10 }), [
    [
      { text: "one ", joins: false },
      { text: "two", joins: true },
      { text: "x", joins: false },
    ],
  ]);
});

test("what is too much for one batch takes several", () => {
  const batches = splitBatches("a\nb\nc\nd\ne", 10, { bytesMax: 100, linesMax: 2 });
  equal(batches.map((batch) => batch.map(({ text }) => text)), [["a", "b"], ["c", "d"], ["e"]]);
  equal(splitBatches("aaaa\nbbbb\ncccc", 10, { bytesMax: 10, linesMax: 9 }).length, 2);
});
