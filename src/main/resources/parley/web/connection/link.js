/**
 * The socket, and another one when it breaks: after 1, 2, 4 .. 30 s, each with some chance in it, so that a
 * restarted server is not asked by everybody at once. The browser's word that the network is back ends the wait.
 * A link that is silent for long is asked whether it lives: a sleeping laptop's is not told that it broke.
 */

const FIRST_WAIT_MILLIS = 1000;
const LAST_WAIT_MILLIS = 30_000;
/** How much of a wait is left to chance. */
const JITTER = 0.25;
/** Less than the two minutes after which servers ask. */
const SILENCE_MILLIS = 50_000;
const ANSWER_MILLIS = 15_000;
/** A handshake that takes longer will not succeed. */
const OPENING_MILLIS = 20_000;
export const PROTOCOL = "text.ircv3.net";
/** Each line as it comes. */
const AT_ONCE = { add: (work) => work(), finish() {}, clear() {} };

/**
 * @typedef {Object} LinkListener
 * @property {() => void} opened
 * @property {(text: string) => void} line
 * @property {() => void} lost after it was opened or not; a status follows
 * @property {(status: string, more: {retryAt?: number|null, why?: string|null}) => void} status
 */
export class Link {
  #url;
  #listener;
  #intake;
  #socket = null;
  #tries = 0;
  #timer;
  #watch;
  #heard = 0;
  #asked = false;
  #wanted = false;
  #why = null;

  /**
   * @param {string} url
   * @param {LinkListener} listener
   * @param {{add: (work: () => void) => void, finish: () => void, clear: () => void}} [intake] when lines are taken
   */
  constructor(url, listener, intake = AT_ONCE) {
    this.#url = url;
    this.#listener = listener;
    this.#intake = intake;
    globalThis.addEventListener?.("online", () => this.#isWaiting() && this.tryNow());
    globalThis.addEventListener?.("offline", () => this.#isWaiting() && this.#wait());
    globalThis.document?.addEventListener("visibilitychange", () => this.#look());
  }

  /** Opens it, and again whenever it breaks. */
  start() {
    this.#wanted = true;
    this.tryNow();
  }

  /** Closes it for good. */
  stop() {
    this.#wanted = false;
    const isOpen = this.#socket !== null;
    this.#drop();
    clearTimeout(this.#timer);
    if (isOpen) {
      this.#listener.lost();
    }
    this.#listener.status("stopped", { why: this.#why });
  }

  /** Ends a wait. */
  tryNow() {
    clearTimeout(this.#timer);
    if (this.#socket === null) {
      this.#open();
    }
  }

  /** All is well: the next wait is short again. */
  settled() {
    this.#tries = 0;
    this.#why = null;
  }

  /** Breaks it, to be opened again after a wait. @param {string|null} why for people */
  renew(why) {
    this.#why = why;
    this.#broken(this.#socket);
  }

  /** Why it will break: the server's last words. */
  because(why) {
    this.#why = why;
  }

  /**
   * @param {string} text
   * @returns {boolean} whether it was handed to the network
   */
  send(text) {
    if (this.#socket?.readyState !== 1) {
      return false;
    }
    this.#socket.send(text);
    return true;
  }

  #isWaiting() {
    return this.#wanted && this.#socket === null;
  }

  #open() {
    this.#listener.status("connecting", { why: this.#why });
    const socket = new WebSocket(this.#url, PROTOCOL);
    this.#socket = socket;
    this.#timer = setTimeout(() => this.#broken(socket), OPENING_MILLIS);
    socket.onopen = () => this.#opened(socket);
    socket.onmessage = (event) => this.#socket === socket && this.#hear(event.data);
    socket.onclose = () => this.#closed(socket);
  }

  #opened(socket) {
    if (this.#socket === socket) {
      clearTimeout(this.#timer);
      this.#heard = Date.now();
      this.#watch = setInterval(() => this.#look(), ANSWER_MILLIS / 3);
      this.#listener.opened();
    }
  }

  #hear(data) {
    this.#heard = Date.now();
    this.#asked = false;
    this.#intake.add(() => this.#listener.line(String(data)));
  }

  /** What came before the end is heard before it is told. */
  #closed(socket) {
    if (this.#socket === socket) {
      this.#intake.finish();
    }
    this.#broken(socket);
  }

  /** Asks a silent server whether it is there; breaks the link when it does not answer. */
  #look() {
    const silent = Date.now() - this.#heard;
    if (this.#socket?.readyState !== 1 || silent < SILENCE_MILLIS) {
      return;
    }
    if (!this.#asked) {
      this.#asked = true;
      this.#heard = Date.now() - SILENCE_MILLIS;
      this.send("PING :still there?");
    } else if (silent > SILENCE_MILLIS + ANSWER_MILLIS) {
      this.#broken(this.#socket);
    }
  }

  #broken(socket) {
    if (socket === null || this.#socket !== socket) {
      return;
    }
    this.#drop();
    this.#listener.lost();
    if (this.#wanted) {
      this.#wait();
    }
  }

  #drop() {
    const socket = this.#socket;
    this.#socket = null;
    this.#asked = false;
    this.#intake.clear();
    clearInterval(this.#watch);
    clearTimeout(this.#timer);
    if (socket !== null) {
      socket.onopen = socket.onmessage = socket.onclose = null;
      socket.close();
    }
  }

  #wait() {
    clearTimeout(this.#timer);
    if (globalThis.navigator?.onLine === false) {
      this.#listener.status("offline", { why: null });
      return;
    }
    const whole = Math.min(FIRST_WAIT_MILLIS * 2 ** this.#tries, LAST_WAIT_MILLIS);
    const millis = whole * (1 - JITTER * Math.random());
    this.#tries += 1;
    this.#timer = setTimeout(() => this.tryNow(), millis);
    this.#listener.status("waiting", { retryAt: Date.now() + millis, why: this.#why });
  }
}
