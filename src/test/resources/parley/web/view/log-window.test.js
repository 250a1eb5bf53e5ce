import { Heights, ROWS_MAX, chooseSlice } from "/web/view/log-window.js";
import { equal, isTrue, randomFrom, test } from "/test/check.js";

const NOTHING = { start: 0, end: 0 };

test("at the end of a long log only the last rows stand in the document", () => {
  const { start, end } = chooseSlice(10_000, NOTHING, null);
  equal(end, 10_000);
  isTrue(end - start <= ROWS_MAX, "few rows");
});

test("what comes at the end is added without moving the others", () => {
  const before = chooseSlice(10_000, NOTHING, null);
  const after = chooseSlice(10_001, before, null);
  equal(after.start, before.start);
  equal(after.end, 10_001);
});

test("at the end it never grows beyond what a page can hold", () => {
  let slice = NOTHING;
  for (let total = 1; total < 2_000; total++) {
    slice = chooseSlice(total, slice, null);
    isTrue(slice.end === total && slice.end - slice.start <= ROWS_MAX, `at ${total}`);
  }
});

test("a reader in the middle keeps the rows as long as there are some ahead", () => {
  const slice = chooseSlice(10_000, NOTHING, 5_000);
  equal(chooseSlice(10_000, slice, 5_010), slice);
  isTrue(chooseSlice(10_000, slice, 5_150) !== slice, "moved on");
});

test("wherever one reads, the row is there with some around it", () => {
  const random = randomFrom(7);
  let slice = NOTHING;
  for (let i = 0; i < 2_000; i++) {
    const total = 1 + Math.floor(random() * 3_000);
    const anchor = random() < 0.2 ? null : Math.floor(random() * total);
    slice = chooseSlice(total, slice, anchor);
    isTrue(slice.start >= 0 && slice.end <= total && slice.end - slice.start <= ROWS_MAX, "within the log");
    isTrue(anchor === null ? slice.end === total : anchor >= slice.start && anchor < slice.end, "the row is in it");
  }
});

test("rows that were not seen are as high as the others are on average", () => {
  const heights = new Heights();
  heights.set({ key: "a" }, 20);
  heights.set({ key: "b" }, 40);
  equal(heights.of(10), 300);
  heights.set({ key: "b" }, 20);
  equal(heights.of(10), 200);
  equal(heights.rowAt(95, 100), 4);
  equal(heights.rowAt(1e9, 100), 99);
});
