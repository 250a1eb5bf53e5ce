/**
 * How the page looks and behaves, and who one is.
 */
import { html, nothing } from "../lit/lit-html.js";
import { LANGUAGES, words } from "../lang/lang.js";
import { canScram } from "../connection/scram.js";
import { dialogView } from "./dialog.js";

/** @param {import("../app.js").App} app */
export function view(app) {
  return dialogView(app, {
    name: "settings",
    title: words.settingsTitle,
    body: html`${you(app)}
    ${pick(app, "theme", words.theme, words.themes)}
    ${pick(app, "density", words.density, words.densities)}
    ${pick(app, "clock", words.clock, words.clocks)}
    ${Object.keys(LANGUAGES).length > 1 ? pick(app, "language", words.language, LANGUAGES) : nothing}
    ${pick(app, "notifications", words.notifications, words.notificationKinds)} ${allowance(app)}
    ${tick(app, "sound", words.sound)} ${tick(app, "sendTyping", words.sendTyping)}
    ${tick(app, "showMembers", words.showMembers)}`,
    foot: html`<button type="button" class="button main" @click=${() => app.act.closePanel()}>${words.done}</button>`,
  });
}

function pick(app, name, title, choices) {
  const now = String(app.state.settings[name]);
  return html`<fieldset>
    <legend>${title}</legend>
    <div class="picks">
      ${inOrder(choices).map(
        ([value, text]) =>
          html`<label>
            <input
              type="radio"
              name=${name}
              value=${value}
              .checked=${now === value}
              @change=${() => app.act.setting(name, value)}
            />
            ${text}
          </label>`,
      )}
    </div>
  </fieldset>`;
}

/** What the system does comes first: numbers as keys would go before it. */
const inOrder = (choices) =>
  Object.entries(choices).sort(([a], [b]) => Number(b === "system") - Number(a === "system"));

const tick = (app, name, text) =>
  html`<label class="tick">
    <input
      type="checkbox"
      .checked=${app.state.settings[name]}
      @change=${(event) => app.act.setting(name, event.target.checked)}
    />
    ${text}
  </label>`;

function allowance(app) {
  if (app.state.settings.notifications === "none" || !("Notification" in window)) return nothing;
  if (Notification.permission === "denied") return html`<p class="hint">${words.notificationsBlocked}</p>`;
  if (Notification.permission === "granted") return nothing;
  return html`<button
    type="button"
    class="button"
    @click=${() => Notification.requestPermission().then(() => app.redraw())}
  >
    ${words.notificationsAllow}
  </button>`;
}

function you(app) {
  const { me } = app.state;
  const rename = (event) => {
    event.preventDefault();
    const nick = event.currentTarget.elements.namedItem("nick").value.trim();
    if (nick && nick !== me.nick) app.act.nick(nick);
  };
  return html`<section>
    <form class="line" @submit=${rename}>
      <label class="field grow">
        ${words.nickname}
        <input name="nick" maxlength="32" autocomplete="off" autocapitalize="off" spellcheck="false" .value=${me.nick} />
      </label>
      <button type="submit" class="button">${words.changeNick}</button>
    </form>
    <div class="line">
      <span class="grow hint">${me.account ? words.accountOf(me.account) : words.noAccount}</span>
      <button type="button" class="button" @click=${() => app.act.away(me.away === null ? words.away : null)}>
        ${me.away === null ? words.goAway : words.comeBack}
      </button>
      ${me.account
        ? html`<button type="button" class="button" @click=${() => app.act.logout()}>${words.logOut}</button>`
        : nothing}
    </div>
    ${me.account ? stay(app) : accountForm(app)}
  </section>`;
}

const stay = (app) =>
  canScram() ? tick(app, "stay", words.stay) : html`<p class="hint">${words.askedAgain}</p>`;

function accountForm(app) {
  const submit = (event) => {
    event.preventDefault();
    const fields = event.currentTarget.elements;
    const run = event.submitter?.value === "register" ? app.act.register : app.act.login;
    run(fields.namedItem("account").value.trim(), fields.namedItem("password").value);
  };
  return html`<details>
    <summary>${words.logIn}, ${words.register.toLowerCase()}</summary>
    <form class="stack" @submit=${submit}>
      <label class="field">
        ${words.account}
        <input name="account" autocomplete="username" required autocapitalize="off" .value=${app.state.me.nick} />
      </label>
      <label class="field">
        ${words.password}
        <input name="password" type="password" autocomplete="current-password" required />
      </label>
      ${stay(app)}
      <div class="line">
        <button type="submit" class="button main" value="login">${words.logIn}</button>
        <button type="submit" class="button" value="register">${words.register}</button>
      </div>
    </form>
  </details>`;
}
