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
 * @property {boolean} back whether one comes back by itself: nothing is asked
 * @property {boolean} stay whether one stays logged in on this device
 * @property {boolean} again whether one was logged in before, and the page cannot do it by itself
 * @property {string|null} invitation to register; null where nobody asks for one
 * @property {import("../state/model.js").Link|null} link how the connection is, while it is made
 * @property {boolean} guests whether one may come in without an account
 * @property {boolean} registration whether one can make an account
 * @property {{words: string, code?: string, field: "nick"|"password"|null}|null} refusal
 *
 * @param {First} first
 * @param {(changes: Partial<First>) => void} change
 * @param {(form: {nick: string, password: string, email: string, stay: boolean}) => void} go
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
      ${first.back ? html`<p class="hint" role="status">${waiting(first.link) || words.comingBack(first.nick)}</p>` : form(first, change, go)}
    </main>
  </div>`;
}

function form(first, change, go) {
  const { mode, room, busy } = first;
  return html`<form novalidate @submit=${(event) => submit(event, first, change, go)}>
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
      <div class="others">${others(first, change)}</div>`;
}

/** Why one is asked, or what one gets. */
function hint({ mode, again, invitation, guests, registration }) {
  if (mode === "guest") return words.noAccountNeeded;
  if (mode === "register") return invitation === null ? words.registerHint : words.invitedHint;
  if (again && !canStay()) return words.askedAgain;
  return guests ? nothing : words.accountNeeded(registration);
}

/** Browsers let a page compute what it takes over https and at localhost only. */
const canStay = () => globalThis.crypto?.subtle !== undefined;

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

function passwordFields({ mode, refusal, invitation, stay }) {
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
    ${mode === "register" ? moreFields(invitation) : nothing}
    ${canStay()
      ? html`<label class="tick"><input name="stay" type="checkbox" .checked=${stay} /> ${words.stay}</label>`
      : nothing}`;
}

/** Who has an invitation gives it where others may give a mail address. */
const moreFields = (invitation) =>
  invitation === null
    ? html`<label class="field">${words.email}<input name="email" type="email" autocomplete="email" /></label>`
    : html`<label class="field">
        ${words.invitation}
        <input name="email" .value=${invitation} autocomplete="off" autocapitalize="off" spellcheck="false" />
      </label>`;

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
  form.stay = first.mode === "guest" || !canStay() ? first.stay : fields.get("stay") !== null;
  const refusal = check(form, first.mode);
  change({ nick: form.nick, stay: form.stay, refusal });
  if (!refusal) return go(form);
  event.currentTarget.elements.namedItem(refusal.field).focus();
}

function check({ nick, password }, mode) {
  if (!nick) return { field: "nick", words: words.nickEmpty };
  if (!NICK.test(nick)) return { field: "nick", words: words.nickWrong };
  if (mode !== "guest" && !password) return { field: "password", words: words.passwordEmpty };
  return null;
}
