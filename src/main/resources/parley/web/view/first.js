/**
 * The first screen: a name and one button. Logging in and registering are one click further.
 */
import { html, nothing } from "../lit/lit-html.js";
import { words } from "../lang/lang.js";

const NICK = /^[^\s:,@/\\#!*?\p{Cc}]{1,32}$/u;

/** Names to begin with, for those who have none: a bird and a number. */
const BIRDS =
  "wren robin finch heron swift plover martin siskin linnet dunlin avocet curlew lapwing merlin osprey petrel pipit starling teal whimbrel".split(
    " ",
  );

/** @returns {string} a name that hardly anybody has */
export function suggestNick() {
  const [bird, number] = crypto.getRandomValues(new Uint16Array(2));
  return `${BIRDS[bird % BIRDS.length]}${10 + (number % 90)}`;
}

/**
 * @typedef {Object} First
 * @property {"guest"|"login"|"register"} mode
 * @property {string} nick
 * @property {string} room without `#`
 * @property {boolean} busy
 * @property {import("../state/model.js").Link|null} link how the connection is, while it is made
 * @property {boolean} guests whether one may come in without an account
 * @property {boolean} registration whether one can make an account
 * @property {{words: string, field: "nick"|"password"|null}|null} refusal
 *
 * @param {First} first
 * @param {(changes: Partial<First>) => void} change
 * @param {(form: {nick: string, password: string, email: string}) => void} go
 */
export function firstView(first, change, go) {
  const { mode, room, busy } = first;
  const title = { guest: words.joinTitle(room), login: words.logInTitle, register: words.registerTitle }[mode];
  return html`<div class="welcome">
    <main>
      <div class="house">
        <h1 dir="auto">${title}</h1>
        <p class="where">${words.onServer(location.hostname)}</p>
      </div>
      <form novalidate @submit=${(event) => submit(event, first, change, go)}>
        ${nickField(first)}${mode === "guest" ? nothing : passwordFields(first)} ${wrong(first)}
        <button
          type="submit"
          class="button main"
          aria-disabled=${busy}
        >
          ${busy ? words.joining : { guest: words.join(room), login: words.logIn, register: words.register }[mode]}
        </button>
        <p class="hint" role="status">${waiting(first.link)}</p>
        <p class="hint">${hint(first)}</p>
      </form>
      <div class="others">${others(first, change)}</div>
    </main>
  </div>`;
}

function hint({ mode, guests, registration }) {
  if (mode === "register") return words.registerHint;
  if (mode === "guest") return words.noAccountNeeded;
  return guests ? nothing : words.accountNeeded(registration);
}

function nickField({ mode, nick, refusal }) {
  const bad = refusal?.field === "nick";
  return html`<label class="field">
    ${mode === "guest" ? words.nickname : words.account}
    <input
      name="nick"
      .value=${nick}
      autocomplete=${mode === "guest" ? "nickname" : "username"}
      autocapitalize="off"
      spellcheck="false"
      maxlength="32"
      required
      aria-invalid=${bad}
      aria-describedby=${bad ? "wrong" : nothing}
    />
  </label>`;
}

function passwordFields({ mode, refusal }) {
  const bad = refusal?.field === "password";
  return html`<label class="field">
      ${words.password}
      <input
        name="password"
        type="password"
        autocomplete=${mode === "login" ? "current-password" : "new-password"}
        required
        aria-invalid=${bad}
        aria-describedby=${bad ? "wrong" : nothing}
      />
    </label>
    ${mode === "register"
      ? html`<label class="field">${words.email}<input name="email" type="email" autocomplete="email" /></label>`
      : nothing}`;
}

const wrong = ({ refusal }) =>
  html`<p class="wrong" id="wrong" role="alert" ?hidden=${!refusal}>${refusal?.words ?? ""}</p>`;

/** No connection yet: when the next try is. */
function waiting(link) {
  if (link?.status === "offline") return words.offlineFirst;
  if (link?.status !== "waiting") return "";
  return words.waiting(Math.max(1, Math.ceil((link.retryAt - Date.now()) / 1000)));
}

function others({ mode, guests, registration }, change) {
  const link = (to, text) =>
    html`<button type="button" class="link" @click=${() => change({ mode: to, refusal: null })}>${text}</button>`;
  return [
    mode === "guest" || !guests ? nothing : link("guest", words.asGuest),
    mode === "login" ? nothing : link("login", words.logIn),
    mode === "register" || !registration ? nothing : link("register", words.register),
  ];
}

function submit(event, first, change, go) {
  event.preventDefault();
  if (first.busy) return;
  const fields = new FormData(event.currentTarget);
  const form = Object.fromEntries(["nick", "password", "email"].map((name) => [name, String(fields.get(name) ?? "")]));
  form.nick = form.nick.trim();
  const refusal = check(form, first.mode);
  change({ nick: form.nick, refusal });
  if (!refusal) return go(form);
  event.currentTarget.elements.namedItem(refusal.field).focus();
}

function check({ nick, password }, mode) {
  if (!nick) return { field: "nick", words: words.nickEmpty };
  if (!NICK.test(nick)) return { field: "nick", words: words.nickWrong };
  if (mode !== "guest" && !password) return { field: "password", words: words.passwordEmpty };
  return null;
}
