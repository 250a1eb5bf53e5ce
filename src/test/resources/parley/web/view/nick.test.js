import { hue } from "/web/view/nick.js";
import { equal, isTrue, test } from "/test/check.js";

test("a name has one colour, however its letters are written", () => {
  equal(hue("Ann"), hue("ann"));
});

test("colours are spread over many names", () => {
  const counts = new Map();
  for (let i = 0; i < 1200; i++) {
    const colour = hue(`guest_${i}`);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  equal(counts.size, 12);
  isTrue(Math.max(...counts.values()) < 160, "none has too many");
});
