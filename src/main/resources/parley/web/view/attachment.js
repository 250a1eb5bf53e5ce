/**
 * Files of this server that a message links to: pictures in place, others as a card with name and size.
 */
import { html, nothing } from "../lit/lit-html.js";
import { ref } from "../lit/directives/ref.js";
import { fileAt, fileFacts } from "../connection/file-host.js";
import { words } from "../lang/lang.js";
import { plainLine } from "../text/clean.js";
import { icons } from "./icons.js";
import { sizeOf } from "./time.js";

const PICTURE = /\.(?:png|jpe?g|gif|webp|avif|bmp)$/i;

/** @param {Object[]} tokens @returns {boolean} whether a text is a file and nothing else */
export const isFileOnly = (tokens) => tokens.length === 1 && tokens[0].type === "link" && fileAt(tokens[0].href) !== null;

/** @param {Object[]} tokens */
export function attachments(tokens) {
  const links = tokens.filter((token) => token.type === "link" && fileAt(token.href));
  return links.length ? links.map(({ href }) => attachment(href, fileAt(href))) : nothing;
}

function attachment(href, file) {
  return html`<span class="attachment">
    ${PICTURE.test(file.name) ? picture(href, file) : nothing}
    <a class="file-card" href=${href} target="_blank" rel="noopener noreferrer">
      ${icons.file()}
      <span class="file-name"><bdi>${plainLine(file.name)}</bdi></span>
      <span class="hint" ${ref((element) => element && tellSize(element, file.path))}></span>
    </a>
  </span>`;
}

/** Its height is known before it is there, so that nothing moves; one that is not there goes away. */
function picture(href, file) {
  const gone = (event) => event.target.closest("a").remove();
  return html`<a class="picture" href=${href} target="_blank" rel="noopener noreferrer">
    <img src=${file.thumb} alt=${file.name} loading="lazy" @error=${gone} />
  </a>`;
}

async function tellSize(element, path) {
  const facts = await fileFacts(path).catch(() => null);
  element.textContent = facts ? sizeOf(facts.bytes) : words.fileGone;
}
