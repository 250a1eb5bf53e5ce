/**
 * Files that are about to be sent: each with its size and the limit, then with what of it is there.
 */
import { html, nothing } from "../lit/lit-html.js";
import { upload } from "../connection/upload.js";
import { words } from "../lang/lang.js";
import { icons } from "./icons.js";
import { sizeOf } from "./time.js";

export class Offers {
  /** @type {{file: File, share: number|null, stop: () => void}[]} share: how much of it is sent; null: not begun */
  #offered = [];

  /** @param {import("./files.js").Files} files */
  constructor(files) {
    this.files = files;
    this.app = files.app;
  }

  /** @param {File[]} files shown with their sizes, to be sent or not */
  add(files) {
    const { limit } = this.files;
    for (const file of files) {
      if (limit && file.size > limit) {
        this.app.note("warning", words.fileTooBig(file.name, sizeOf(file.size), sizeOf(limit)));
      } else {
        this.#offered.push({ file, share: null, stop: () => {} });
      }
    }
    this.app.redraw();
  }

  async #send(offered) {
    const { app } = this;
    const key = app.state.open;
    offered.share = 0;
    const { done, stop } = upload(this.files.address, offered.file, (share) => {
      offered.share = share;
      app.redraw();
    });
    offered.stop = stop;
    const url = await done.catch((problem) => this.#failed(offered, problem));
    if (!url) return;
    this.#drop(offered);
    app.client.say(key, url, {});
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

  view() {
    if (!this.#offered.length) return nothing;
    return html`<div class="offered">${this.#offered.map((each) => this.#one(each))}</div>`;
  }

  #one(offered) {
    const { file, share } = offered;
    return html`<div class="context">
      ${icons.file()}
      <span class="grow" dir="auto">${words.fileReady(file.name, sizeOf(file.size))}</span>
      ${share === null
        ? html`<span class="hint">${this.files.limitWords}</span>
            <button type="button" class="button" @click=${() => this.#send(offered)}>${words.fileSend}</button>`
        : html`<progress aria-label=${words.fileSending(file.name)} max="1" .value=${share}></progress>`}
      <button type="button" class="square" aria-label=${words.cancel} @click=${() => this.#drop(offered)}>
        ${icons.close()}
      </button>
    </div>`;
  }
}
