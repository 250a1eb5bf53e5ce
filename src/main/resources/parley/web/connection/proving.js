/** Proves an account, or makes one first, on one connection; before the end of registration and later. */
import { chooseMechanism, conversation } from "./sasl.js";
import { RefusalError } from "./refusal.js";

export class Proving {
  #steps;
  #caps = {};
  #who = null;
  /** @type {import("./sasl.js").Conversation|null} */
  #sasl = null;
  #challenge = "";
  /** Whether something is being proved: refusals are about that. */
  isUnderWay = false;

  /** @param {import("./registration.js").Steps & {done: () => void}} steps */
  constructor(steps) {
    this.#steps = steps;
  }

  /**
   * @param {import("./registration.js").Who} who
   * @param {Object<string, string>} caps what the server has granted
   * @returns {boolean} whether there is anything to prove
   */
  begin(who, caps) {
    const { account, password, proof, register, email } = who;
    this.#who = who;
    this.#caps = caps;
    this.isUnderWay = Boolean((register && password) || (account && (password || proof)));
    if (!this.isUnderWay) {
      return false;
    }
    if (!register) {
      this.#authenticate();
    } else if ("draft/account-registration" in caps) {
      this.#steps.send("REGISTER", account || "*", email || "*", password);
    } else {
      this.fail(new RefusalError("UNSUPPORTED", ""), null);
    }
    return true;
  }

  /**
   * @param {import("../wire/message.js").Line} line
   * @returns {boolean} whether it was part of this
   */
  take({ command, params }) {
    switch (command) {
      case "AUTHENTICATE":
        this.#challenged(params[0]);
        return true;
      case "903":
        this.#succeeded();
        return true;
      case "REGISTER":
        this.#registered(params);
        return true;
      default:
        return false;
    }
  }

  /** It was refused. @param {RefusalError} refusal @param {"nick"|"password"|null} field */
  fail(refusal, field) {
    this.#sasl = null;
    this.isUnderWay = false;
    this.#steps.refused(refusal, field);
  }

  get #mechanism() {
    return chooseMechanism(this.#caps.sasl ?? "");
  }

  #authenticate() {
    if (!("sasl" in this.#caps)) {
      this.fail(new RefusalError("UNSUPPORTED", ""), null);
    } else if (!this.#who.password && this.#mechanism === "PLAIN") {
      this.fail(new RefusalError("PROOF_OLD", ""), "password");
    } else {
      this.#sasl = conversation(this.#mechanism, this.#who);
      this.#steps.send("AUTHENTICATE", this.#mechanism);
    }
  }

  async #challenged(piece) {
    if (piece !== "+" && piece.length === 400) {
      this.#challenge += piece;
      return;
    }
    const challenge = piece === "+" ? this.#challenge : this.#challenge + piece;
    this.#challenge = "";
    try {
      const answers = await this.#sasl?.answer(challenge === "" ? "+" : challenge);
      answers?.forEach((each) => this.#steps.send("AUTHENTICATE", each));
    } catch (problem) {
      this.#steps.send("AUTHENTICATE", "*");
      this.fail(new RefusalError(problem.code ?? "SASL", problem.message), "password");
    }
  }

  /** The server says that the account is proved; it has to have proved itself as well. */
  #succeeded() {
    if (this.#sasl !== null && !this.#sasl.isDone()) {
      this.fail(new RefusalError("SASL", "the server did not prove itself"), "password");
      return;
    }
    const proof = this.#sasl?.proof() ?? null;
    if (proof !== null) {
      this.#steps.keep(proof);
    }
    this.#end();
  }

  /** There is an account. It is proved at once: what comes of that may be kept, the password may not. */
  #registered([word, account, ...rest]) {
    if (word !== "SUCCESS") {
      this.fail(new RefusalError(word, rest.at(-1) ?? ""), null);
      return;
    }
    this.#steps.account(account);
    this.#who = { ...this.#who, account, register: false };
    if (this.#mechanism === "PLAIN") {
      this.#end();
    } else {
      this.#authenticate();
    }
  }

  #end() {
    this.#sasl = null;
    this.isUnderWay = false;
    this.#steps.done();
  }
}
