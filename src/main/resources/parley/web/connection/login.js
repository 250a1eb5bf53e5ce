/**
 * Who one is on the server: the way in, on every connection anew, and logging in later. After a cut a guest goes on
 * with the token that the server gave. Where it takes none, it may still hold the name for the connection that broke:
 * it is asked for again for a while, then another is taken until it is free.
 */
import { Registration } from "./registration.js";
import { RefusalError } from "./refusal.js";

const NICK_TRIES = 4;
const NICK_WAIT_MILLIS = 2500;

export class Login {
  #client;
  #who = { nick: "" };
  #registration = null;
  #known = false;
  #isFirst = true;
  #tries = 0;
  #timer;
  #asked = null;
  #token = "";
  #proof = null;
  /** The name to go back to when it is free. */
  #wanted = null;

  /** @param {import("./client.js").Client} client */
  constructor(client) {
    this.#client = client;
  }

  /** @param {import("./registration.js").Who & {again?: boolean}} who */
  as(who) {
    this.#who = who;
    this.#known = who.again ?? false;
    this.#isFirst = true;
    this.#wanted = null;
    this.#token = who.token ?? "";
    this.#proof = who.proof ?? null;
  }

  /** What may be kept instead of the password; null for nothing. @returns {import("./scram.js").Proof|null} */
  get proof() {
    return this.#proof;
  }

  /** What one goes on with after a cut; "" for nothing. A secret, and good once. */
  get token() {
    return this.#token;
  }

  /** The socket is open. */
  begin() {
    this.#tries = 0;
    const nick = this.#isFirst ? this.#who.nick : (this.#wanted ?? this.#client.state.me.nick);
    this.#who = { ...this.#who, nick };
    const token = this.#token;
    this.#token = "";
    this.#registration = new Registration({ ...this.#who, token }, {
      send: (command, ...params) => this.#client.send({ command, params }),
      caps: (caps) => this.#client.dispatch({ type: "caps", caps }),
      account: (account) => this.#isAccount(account),
      token: (next) => (this.#token = next),
      keep: (proof) => this.#keep(proof),
      proved: () => this.#settle((asked) => asked.resolve()),
      refused: (refusal, field) => this.#refused(refusal, field),
    });
    this.#registration.begin();
  }

  /**
   * @param {import("../wire/message.js").Line} line
   * @returns {boolean} whether it was about this alone
   */
  take(line) {
    if (line.command === "001") {
      this.#welcomed(line);
      return true;
    }
    if (this.#wanted !== null && line.command === "731" && line.params[1]?.startsWith(this.#wanted)) {
      this.#client.send({ command: "NICK", params: [this.#wanted] });
      this.#client.send({ command: "MONITOR", params: ["-", this.#wanted] });
      this.#wanted = null;
    }
    return this.#registration?.take(line) ?? false;
  }

  /** The link is gone. */
  lost() {
    clearTimeout(this.#timer);
    this.#settle((asked) => asked.reject(new RefusalError("LOST", "")));
  }

  /** Logs in, or makes an account, on the connection that is there. @returns {Promise<void>} */
  prove(account, password, { register = false, email = "" } = {}) {
    return new Promise((resolve, reject) => {
      this.#settle((asked) => asked.reject(new RefusalError("SUPERSEDED", "")));
      const done = () => {
        const isKept = this.#proof !== null;
        this.#who = { ...this.#who, account, password: isKept ? "" : password, proof: this.#proof };
        resolve();
      };
      this.#asked = { resolve: done, reject };
      this.#registration.prove({ nick: this.#client.state.me.nick, account, password, register, email });
    });
  }

  /** Forgets the account. */
  forget() {
    this.#who = { nick: this.#who.nick };
    this.#token = "";
    this.#proof = null;
    this.#known = false;
  }

  #isAccount(account) {
    this.#token = ""; // guests have one
    if (account === null) {
      this.#proof = null;
      this.#who = { nick: this.#who.nick };
    }
    this.#client.dispatch({ type: "account", nick: "", account, mine: true });
  }

  /** From now on this proves the account; the password is forgotten. */
  #keep(proof) {
    this.#proof = proof;
    this.#who = { ...this.#who, account: proof.account, password: "", proof };
  }

  #settle(how) {
    const asked = this.#asked;
    this.#asked = null;
    if (asked !== null) {
      how(asked);
    }
    return asked !== null;
  }

  #welcomed(line) {
    const { source, params } = line;
    const nick = params[0] ?? this.#who.nick;
    this.#known = true;
    this.#isFirst = false;
    this.#who = { ...this.#who, register: false };
    this.#client.dispatch({ type: "welcomed", nick, network: "", name: source?.nick ?? "" });
    this.#registration.welcomed();
    if (this.#wanted !== null) {
      this.#client.send({ command: "MONITOR", params: ["+", this.#wanted] });
    }
  }

  #refused(refusal, field) {
    if (this.#settle((asked) => asked.reject(refusal))) {
      return;
    }
    if (refusal.code === "433" && this.#known) {
      this.#tryNickAgain();
      return;
    }
    const { code, words } = refusal;
    this.#client.dispatch({ type: "refused", code, words, field });
    this.#client.link.stop();
  }

  #tryNickAgain() {
    this.#tries += 1;
    if (this.#tries <= NICK_TRIES) {
      this.#timer = setTimeout(() => this.#client.send({ command: "NICK", params: [this.#who.nick] }), NICK_WAIT_MILLIS);
    } else {
      this.#wanted ??= this.#who.nick;
      this.#client.send({ command: "NICK", params: [this.#who.nick + "_".repeat(this.#tries - NICK_TRIES)] });
    }
  }
}
