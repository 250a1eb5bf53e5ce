/**
 * Tokens of a text (text/markup.js) as elements. Everything is put in as text; nothing is parsed.
 */
import { html, nothing } from "../lit/lit-html.js";
import { words } from "../lang/lang.js";
import { hue } from "./nick.js";

/**
 * @param {import("../app.js").App} app
 * @param {Object[]} tokens
 */
export const markup = (app, tokens) => tokens.map((token) => one(app, token));

function one(app, token) {
  const inner = () => markup(app, token.children);
  switch (token.type) {
    case "text":
      return token.text;
    case "break":
      return html`<br />`;
    case "bold":
      return html`<strong>${inner()}</strong>`;
    case "italic":
      return html`<em>${inner()}</em>`;
    case "strike":
      return html`<s>${inner()}</s>`;
    case "underline":
      return html`<u>${inner()}</u>`;
    case "color":
      return inner();
    case "quote":
      return html`<blockquote>${inner()}</blockquote>`;
    case "code":
      return html`<code>${token.text}</code>`;
    case "block":
      return html`<pre tabindex="0" aria-label=${token.language || nothing}><code>${token.text}</code></pre>`;
    case "emoji":
      return html`<span title=${token.code ? `:${token.code}:` : nothing}>${token.text}</span>`;
    case "spoiler":
      return html`<span
        class="hidden-text"
        role="button"
        tabindex="0"
        aria-label=${words.showHidden}
        @click=${show}
        @keydown=${(event) => (event.key === "Enter" || event.key === " ") && show(event)}
        >${inner()}</span
      >`;
    case "link":
      return html`<a href=${token.href} target="_blank" rel="noopener noreferrer nofollow">${token.text}</a>`;
    case "room":
      return html`<a href="#" @click=${(event) => goTo(app, event, token.name)}>${token.name}</a>`;
    case "mention":
      return html`<span class="named ${token.mine ? "me" : hue(token.nick)}">${token.text ?? token.nick}</span>`;
  }
  return token.text ?? "";
}

function show(event) {
  const hidden = event.currentTarget;
  if (hidden.classList.contains("shown")) return;
  event.preventDefault();
  event.stopPropagation();
  hidden.classList.add("shown");
  hidden.removeAttribute("role");
  hidden.removeAttribute("aria-label");
}

function goTo(app, event, name) {
  event.preventDefault();
  app.act.join(name);
}
