import { Intake } from "/web/connection/intake.js";
import { equal, test } from "../check.js";

/** An intake with a clock, each piece of work taking some milliseconds; frames are drawn by hand. */
function paced(millis) {
  const frames = [];
  const done = [];
  let now = 0;
  const intake = new Intake({ afterFrame: (run) => frames.push(run), now: () => now });
  const add = (name) =>
    intake.add(() => {
      now += millis;
      done.push(name);
    });
  return { intake, add, frames, heard: () => done.splice(0).join(""), draw: (took) => frames.shift()(took) };
}

test("a few lines are taken as they come", () => {
  const { add, heard } = paced(1);
  [..."abc"].forEach(add);
  equal(heard(), "abc");
});

test("more than fits before the next frame waits until it is drawn, in its order", () => {
  const { add, heard, draw, frames } = paced(4);
  [..."abcdefg"].forEach(add);
  equal(heard(), "ab");
  equal(frames.length, 1);
  draw(0);
  equal(heard(), "cd");
  add("h");
  equal(heard(), "");
  draw(0);
  draw(0);
  equal(heard(), "efgh");
});

test("the longer drawing takes, the more is taken, but a key never waits long", () => {
  const { add, heard, draw } = paced(10);
  [..."abcdefghijklmn"].forEach(add);
  equal(heard(), "a");
  draw(30);
  equal(heard(), "bcd");
  draw(5000);
  equal(heard(), "efgh");
});

test("the rest comes at once before the end is told, and may be forgotten", () => {
  const { intake, add, heard, draw } = paced(10);
  [..."abc"].forEach(add);
  equal(heard(), "a");
  intake.finish();
  equal(heard(), "bc");
  add("d");
  intake.clear();
  draw(0);
  equal(heard(), "");
});

test("what fails does not stop what comes behind it", () => {
  const { intake, add, heard, draw } = paced(10);
  add("a");
  intake.add(() => {
    throw new Error("this one");
  });
  add("b");
  let problem = "";
  try {
    draw(0);
  } catch (thrown) {
    problem = thrown.message;
  }
  equal(problem, "this one");
  draw(0);
  equal(heard(), "ab");
});
