/**
 * Files of this server that a message links to: pictures in place, others as a card.
 */
import { html, nothing } from "../lit/lit-html.js";
import { icons } from "./icons.js";

const PICTURE = /\.(?:png|jpe?g|gif|webp|avif)$/i;

/** @param {import("../app.js").App} app @param {Object[]} tokens */
export function attachments(app, tokens) {
  const links = tokens.filter((token) => token.type === "link" && isOurs(token.href));
  return links.length ? links.map((token) => attachment(app, token.href)) : nothing;
}

/** Only this server's own files: other hosts would learn who reads. */
function isOurs(href) {
  const url = new URL(href, location.href);
  return url.host === location.host && url.pathname.startsWith("/files/");
}

function attachment(app, href) {
  const url = new URL(href, location.href);
  const name = decodeURIComponent(url.pathname.split("/").at(-1));
  if (PICTURE.test(name)) {
    return html`<a class="attachment" href=${href} target="_blank" rel="noopener">
      <img class="picture" src=${href} alt=${name} loading="lazy" width="420" height="280" />
    </a>`;
  }
  return html`<a class="attachment file-card" href=${href} target="_blank" rel="noopener">
    ${icons.file()}<bdi>${name}</bdi>
  </a>`;
}
