/**
 * What comes in, at a pace at which the page stays with its reader. A few lines are taken at once, as they come. When
 * there are more than fit before the next frame, the others wait until it is drawn, and then go on for as long as
 * drawing took: so half of the time is the reader's, whatever a room may say.
 */

/** Less time than this between two frames is never left to what comes in, in milliseconds. */
const SHORT = 8;
/** And never more: a key waits for it. */
const LONG = 40;
/** A page that draws nothing, being hidden or covered, does not wait for a frame longer than this. */
const NO_FRAME_MILLIS = 200;

/**
 * A task of its own that comes before what the network brings: else the longest queue would have its way.
 *
 * @param {() => void} run
 */
function soon(run) {
  if (globalThis.scheduler?.postTask) scheduler.postTask(run, { priority: "user-blocking" });
  else setTimeout(run);
}

/** @param {(millis: number) => void} run after the next frame, with the time that drawing it took */
function browserFrame(run) {
  let isDone = false;
  const once = (millis) => {
    if (!isDone) {
      isDone = true;
      run(millis);
    }
  };
  setTimeout(() => once(0), globalThis.document?.hidden ? 0 : NO_FRAME_MILLIS);
  globalThis.requestAnimationFrame?.(() => {
    const begun = performance.now();
    soon(() => once(performance.now() - begun));
  });
}

export class Intake {
  #afterFrame;
  #now;
  #waiting = [];
  #at = 0;
  #slice = SHORT;
  #spent = 0;
  #isFrameAsked = false;

  /** @param {{afterFrame?: (run: (millis: number) => void) => void, now?: () => number}} [how] */
  constructor({ afterFrame = browserFrame, now = () => performance.now() } = {}) {
    this.#afterFrame = afterFrame;
    this.#now = now;
  }

  /** Does something with what came in, now or soon; always in the order in which it came. @param {() => void} work */
  add(work) {
    this.#waiting.push(work);
    this.#goOn();
  }

  /** Does all that waits, at once: nothing comes behind it. */
  finish() {
    while (this.#isWaiting) {
      this.#next();
    }
  }

  /** Forgets what waits. */
  clear() {
    this.#waiting = [];
    this.#at = 0;
  }

  get #isWaiting() {
    return this.#at < this.#waiting.length;
  }

  #goOn() {
    const begun = this.#now();
    const before = this.#spent;
    try {
      while (this.#isWaiting && this.#spent < this.#slice) {
        this.#next();
        this.#spent = before + this.#now() - begun;
      }
    } finally {
      if (!this.#isFrameAsked) {
        this.#isFrameAsked = true;
        this.#afterFrame((millis) => this.#drawn(millis));
      }
    }
  }

  #next() {
    const work = this.#waiting[this.#at];
    this.#at += 1;
    if (!this.#isWaiting) {
      this.clear();
    }
    work();
  }

  #drawn(millis) {
    this.#isFrameAsked = false;
    this.#spent = 0;
    this.#slice = Math.min(LONG, Math.max(SHORT, millis));
    if (this.#isWaiting) {
      this.#goOn();
    }
  }
}
