import { Answers } from "/web/connection/answers.js";
import { Batches, linesOf } from "/web/connection/batches.js";
import { parseLine } from "/web/wire/message.js";
import { equal, fails, test } from "/test/check.js";

function take(...lines) {
  const batches = new Batches();
  return lines.map((line) => batches.take(parseLine(line))).filter((item) => item !== null);
}

test("a line outside of batches comes at once", () => {
  equal(take("PING x").map(({ command }) => command), ["PING"]);
});

test("a batch comes as one when it ends, and a batch in it with it", () => {
  const [batch, ...others] = take(
    "@label=1 :s BATCH +a labeled-response",
    "@batch=a :s BATCH +b chathistory #r",
    "@batch=b :s PRIVMSG #r :one",
    ":x PRIVMSG #r :between",
    "@batch=a :s BATCH -b",
    ":s BATCH -a",
  ).reverse();
  equal(others.map(({ params }) => params[1]), ["between"]);
  equal([batch.type, batch.tags.label, batch.items.length], ["labeled-response", "1", 1]);
  equal([batch.items[0].type, batch.items[0].params, batch.items[0].items.length], ["chathistory", ["#r"], 1]);
});

test("the end of an unknown batch is nothing", () => {
  equal(take(":s BATCH -nope"), []);
});

test("an answer goes to whoever asked, with all its lines", async () => {
  const answers = new Answers("p");
  const label = answers.nextLabel();
  const answer = answers.expect(label);
  const [batch] = take(`@label=${label} :s BATCH +a labeled-response`, "@batch=a :s 352 x", "@batch=a :s 315 y", ":s BATCH -a");
  equal(answers.take(batch), true);
  equal((await answer).map(({ command }) => command), ["352", "315"]);
  equal(answers.take(batch), false);
});

test("an acknowledgement has no lines", async () => {
  const answers = new Answers("p");
  const answer = answers.expect("L");
  answers.take(parseLine("@label=L :s ACK"));
  equal(await answer, []);
  equal(linesOf(null), []);
});

test("a refusal rejects with its code and words", async () => {
  const answers = new Answers("p");
  const both = [answers.expect("1"), answers.expect("2")];
  answers.take(parseLine("@label=1 :s FAIL REDACT UNKNOWN_MSGID #r x :There is no such message"));
  answers.take(parseLine("@label=2 :s 482 me #r :You are no operator"));
  const [one, other] = [await fails(() => both[0]), await fails(() => both[1])];
  equal([one.code, one.words, other.code, other.words], ["UNKNOWN_MSGID", "There is no such message", "482", "You are no operator"]);
});

test("when the link breaks nobody waits any longer", async () => {
  const answers = new Answers("p");
  const answer = answers.expect("1");
  answers.lost();
  equal((await fails(() => answer)).code, "LOST");
});
