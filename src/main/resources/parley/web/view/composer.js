/**
 * The field where one writes, with what it answers or corrects above it, suggestions, and who types.
 */
import { html, nothing } from "../lit/lit-html.js";
import { live } from "../lit/directives/live.js";
import { ref } from "../lit/directives/ref.js";
import { plainLine } from "../text/clean.js";
import { errorWords } from "../lang/errors.en.js";
import { words } from "../lang/lang.js";
import { icons } from "./icons.js";
import { roomName } from "./names.js";
import { completionList } from "./completion.js";

/** A room that asks for a password (the numeric of RFC 2812). */
const NEEDS_PASSWORD = "475";

/** @param {import("../app.js").App} app @param {import("../state/model.js").Room} room */
export function composerView(app, room) {
  return html`<footer class="composer" aria-label=${words.messageTo(roomName(room))}>
    ${room.joined && room.kind !== "server" ? writing(app, room) : outside(app, room)}
  </footer>`;
}

function writing(app, room) {
  const { composer } = app;
  return html`${completionList(app)} ${contextView(app, room)} ${app.files.view(room)}
    <div class="frame">
      ${attachButton(app)}
      <textarea
        rows="1"
        aria-label=${words.message}
        placeholder=${words.messageTo(roomName(room))}
        autocomplete="off"
        autocapitalize="sentences"
        enterkeyhint="send"
        dir="auto"
        aria-autocomplete="list"
        aria-controls=${composer.completion.open ? "completions" : nothing}
        aria-activedescendant=${composer.completion.open ? `completion-${composer.completion.at}` : nothing}
        .value=${live(room.draft)}
        @input=${composer.input}
        @keydown=${composer.keydown}
        @compositionend=${composer.composed}
        @paste=${composer.paste}
        @blur=${composer.blur}
        ${ref(composer.attach)}
      ></textarea>
      <button
        type="button"
        class="square"
        aria-label=${words.emoji}
        title=${words.emoji}
        @click=${(event) => app.act.pickEmoji(event.currentTarget)}
      >
        ${icons.smile()}
      </button>
      <button type="button" class="button main send" aria-label=${words.send} @click=${() => composer.send()}>
        <span>${words.send}</span>${icons.send()}
      </button>
    </div>
    <div class="under">
      <span>${typingWords(room, app.state.me.nick)}</span>
      <span>${app.state.link.status === "online" || !room.draft ? nothing : words.willWait}</span>
    </div>`;
}

function attachButton(app) {
  if (!app.files.allowed) return nothing;
  return html`<button
    type="button"
    class="square"
    aria-label=${words.attach}
    title=${words.attach}
    @click=${() => app.files.pick()}
  >
    ${icons.clip()}
  </button>`;
}

function contextView(app, room) {
  const strip = (text, label, cancel) =>
    html`<div class="context">
      <span class="grow" dir="auto">${text}</span>
      <button type="button" class="square" aria-label=${label} title=${label} @click=${cancel}>${icons.close()}</button>
    </div>`;
  if (room.editing) return strip(words.editing, words.cancelEdit, () => app.act.cancelEdit(room.key));
  if (!room.replyTo) return nothing;
  return strip(words.replying(room.replyTo.nick, plainLine(room.replyTo.excerpt)), words.cancelReply, () =>
    app.dispatch({ type: "replying", key: room.key, id: null }),
  );
}

function typingWords(room, me) {
  const names = Object.keys(room.typing).filter((nick) => nick !== me);
  return names.length ? words.typing(names) : "";
}

/** Not in the room: why, and how to come in. */
function outside(app, room) {
  if (room.kind === "server") return html`<div class="under"></div>`;
  const why = room.out ? outWords(room.out) : words.notInRoom(roomName(room));
  if (room.out?.code === NEEDS_PASSWORD) return withPassword(app, room, why);
  return html`<div class="outside">
    <span dir="auto">${why}</span>
    <button type="button" class="button" @click=${() => app.act.join(room.name)}>
      ${room.out ? words.joinAgain : words.joinIt}
    </button>
  </div>`;
}

function withPassword(app, room, why) {
  const submit = (event) => {
    event.preventDefault();
    app.act.join(room.name, event.currentTarget.elements.namedItem("password").value);
  };
  return html`<form class="outside" @submit=${submit}>
    <span dir="auto">${why}</span>
    <input class="input" name="password" type="password" autocomplete="off" aria-label=${words.roomPassword} />
    <button type="submit" class="button">${words.joinIt}</button>
  </form>`;
}

function outWords({ how, by, text, code = "" }) {
  return how === "kicked" ? words.wasKicked(by, text) : errorWords(code, text);
}
