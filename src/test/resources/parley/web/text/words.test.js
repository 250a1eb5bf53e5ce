import { clean, plainLine } from "/web/text/clean.js";
import { parseEmoji, searchEmoji, withEmoji } from "/web/text/emoji.js";
import { isOnlyEmoji } from "/web/text/emoji-signs.js";
import { mentions } from "/web/text/mentions.js";
import { equal, test } from "/test/check.js";

const TABLE = parseEmoji("# made\n1F604\tsmile happy\n1F44D\t+1 thumbsup\n1F44D-1F3FB\t+1_tone1\n1F4AF\t100\n");

test("a nick is named when it stands as a word", () => {
  equal(["ann: hi", "hi ANN", "(ann)", "ann's", "@ann"].map((text) => mentions(text, "ann")), [true, true, true, true, true]);
  equal(["annex", "joann", "ann_", "ann-marie", ""].map((text) => mentions(text, "ann")), [false, false, false, false, false]);
  equal(mentions("hello [x]", "[x]"), true);
  equal(mentions("anything", ""), false);
});

test("whatever a nick may have in it, it is found", () => {
  for (const sign of "-_[]{}|`^.+$&()=~;'\"%<>é漢😄") {
    const nick = `a${sign}b`;
    equal([mentions(`${nick}: hi`, nick), mentions(`so ${nick}, hi`, nick), mentions(`x${nick}`, nick)], [true, true, false], nick);
  }
});

test("names of emoji become emoji, but not in code", () => {
  equal(withEmoji(":smile: `:smile:` :nope: :+1:", TABLE), "😄 `:smile:` :nope: 👍");
  equal(withEmoji("at 10:100:20, :100:", TABLE), "at 10:100:20, 💯");
});

test("emoji are found by what their names hold", () => {
  equal(searchEmoji(TABLE, "thumb", 5).map(({ sign }) => sign), ["👍"]);
  equal(searchEmoji(TABLE, ":app", 5).map(({ sign }) => sign), ["😄"]);
  equal(TABLE.all.length, 3);
});

test("emoji alone are told from words and numbers", () => {
  equal(["😄", "👍🏽 👨‍👩‍👧", "🇫🇷"].map(isOnlyEmoji), [true, true, true]);
  equal(["123", "a 😄", "", "#"].map(isOnlyEmoji), [false, false, false, false]);
});

test("names and topics are one plain line", () => {
  equal(plainLine("\x02a\x0304,1b\n\tc\u202e "), "ab c");
  equal(clean("a\r\nb\rc"), "a\nb\nc");
});
