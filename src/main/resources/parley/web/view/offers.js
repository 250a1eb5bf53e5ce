/**
 * Files that are about to be sent: each with its size and the limit, then with what of it is there.
 */
import { html, nothing } from "../lit/lit-html.js";
import { upload } from "../connection/upload.js";
import { words } from "../lang/lang.js";
import { plainLine } from "../text/clean.js";
import { icons } from "./icons.js";
import { sizeOf } from "./time.js";

export class Offers {
  /**
   * @type {{key: string, file: File, share: number|null, stop: () => void}[]} key: of the room it goes to; share: how
   *   much of it is sent; null: not begun
   */
  #offered = [];

  /** @param {import("./files.js").Files} files */
  constructor(files) {
    this.files = files;
    this.app = files.app;
  }

  /**
   * @param {string} key of the room they shall go to
   * @param {File[]} files shown with their sizes, to be sent or not
   * @param {number} limit bytes of one; 0 for not known
   */
  add(key, files, limit) {
    for (const file of files) {
      if (limit && file.size > limit) {
        this.app.note("warning", words.fileTooBig(file.name, sizeOf(file.size), sizeOf(limit)));
      } else {
        this.#offered.push({ key, file, share: null, stop: () => {} });
      }
    }
    this.app.redraw();
  }

  async #send(offered) {
    const { app } = this;
    offered.share = 0;
    const { done, stop } = upload(this.files.address, offered.file, (share) => {
      offered.share = share;
      app.redraw();
    });
    offered.stop = stop;
    const url = await done.catch((problem) => this.#failed(offered, problem));
    if (!url) return;
    this.#drop(offered);
    if (app.state.rooms[offered.key]) app.client.say(offered.key, url, {});
  }

  #failed(offered, problem) {
    offered.share = null;
    if (problem.code !== "STOPPED") this.app.tell(Promise.reject(problem));
    this.app.redraw();
    return null;
  }

  #drop(offered) {
    offered.stop();
    this.#offered = this.#offered.filter((each) => each !== offered);
    this.app.redraw();
  }

  view({ key }) {
    const here = this.#offered.filter((each) => each.key === key);
    return here.length ? html`<div class="offered">${here.map((each) => this.#one(each))}</div>` : nothing;
  }

  #one(offered) {
    const { file, share } = offered;
    return html`<div class="context">
      ${icons.file()}
      <span class="grow">
        <bdi>${plainLine(file.name)}</bdi>
        <span class="hint">${words.fileReady(sizeOf(file.size), this.files.limitWords)}</span>
      </span>
      ${share === null
        ? html`<button type="button" class="button" @click=${() => this.#send(offered)}>${words.fileSend}</button>`
        : html`<progress aria-label=${words.fileSending(file.name)} max="1" .value=${share}></progress>`}
      <button type="button" class="square" aria-label=${words.cancel} @click=${() => this.#drop(offered)}>
        ${icons.close()}
      </button>
    </div>`;
  }
}
