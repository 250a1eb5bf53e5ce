/**
 * Tests of the page's modules: `test("what is so", () => { equal(is, shouldBe); })`. A file is imported, then its tests
 * run one after the other.
 */

const tests = [];

/**
 * @param {string} name a sentence
 * @param {() => void|Promise<void>} run
 */
export function test(name, run) {
  tests.push({ name, run });
}

/** Runs what was registered. @returns {Promise<{name: string, problem: string}[]>} problem: "" for none */
export async function runTests() {
  const results = [];
  for (const { name, run } of tests.splice(0)) {
    try {
      await run();
      results.push({ name, problem: "" });
    } catch (problem) {
      results.push({ name, problem: String(problem?.stack ?? problem) });
    }
  }
  return results;
}

/** Fails unless both are alike, however deep. @param {any} is @param {any} shouldBe @param {string} [when] said with it */
export function equal(is, shouldBe, when = "") {
  if (!alike(is, shouldBe)) {
    throw new Error(`${when} is ${shown(is)}\nbut should be ${shown(shouldBe)}`);
  }
}

/** Fails unless both are one and the same. */
export function same(is, shouldBe) {
  if (!Object.is(is, shouldBe)) {
    throw new Error(`is not the same object: ${shown(is)}`);
  }
}

export function isTrue(condition, what) {
  if (condition !== true) {
    throw new Error(`not true: ${what}`);
  }
}

/** Fails unless it throws, or is rejected. @returns {Promise<any>} the problem */
export async function fails(run) {
  try {
    await run();
  } catch (problem) {
    return problem;
  }
  throw new Error("it should fail, and does not");
}

/** Waits until something is so. */
export async function until(condition, what, millis = 10_000) {
  const end = Date.now() + millis;
  while (!condition()) {
    if (Date.now() > end) {
      throw new Error(`it does not come to ${what}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Numbers between 0 and 1, the same ones for the same seed (mulberry32). */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function alike(one, other) {
  if (Object.is(one, other)) {
    return true;
  }
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) {
    return false;
  }
  const [names, others] = [Object.keys(one), Object.keys(other)];
  return Array.isArray(one) === Array.isArray(other) && names.length === others.length && names.every((name) => name in other && alike(one[name], other[name]));
}

function shown(value) {
  return value === undefined ? "undefined" : JSON.stringify(value, null, 1).slice(0, 2000);
}
