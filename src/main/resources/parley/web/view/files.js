/**
 * Files to send: picked, dropped or pasted. Size and limit are shown first, then progress.
 */
import { html, nothing } from "../lit/lit-html.js";
import { upload, uploadAddress, uploadLimit } from "../connection/upload.js";
import { words } from "../lang/lang.js";
import { icons } from "./icons.js";
import { sizeOf } from "./time.js";

export class Files {
  /** @type {{file: File, share: number|null, stop: () => void}[]} share: how much of it is sent; null: not begun */
  #offered = [];
  #limits = {};

  constructor(app) {
    this.app = app;
  }

  get #address() {
    return uploadAddress(this.app.state);
  }

  /** Whether this server takes files. */
  get allowed() {
    return this.#address !== null;
  }

  /** Bytes; asked for when the address is first seen. */
  get limit() {
    const address = this.#address;
    if (!(address in this.#limits)) {
      this.#limits[address] = 0;
      uploadLimit(address).then((limit) => {
        this.#limits[address] = limit;
        this.app.redraw();
      });
    }
    return this.#limits[address];
  }

  get limitWords() {
    return this.limit ? words.fileLimit(sizeOf(this.limit)) : "";
  }

  over = (event) => {
    if (!this.allowed || ![...event.dataTransfer.types].includes("Files")) return;
    event.preventDefault();
    event.currentTarget.classList.add("dropping");
  };

  leave = (event) => {
    if (!event.currentTarget.contains(event.relatedTarget)) event.currentTarget.classList.remove("dropping");
  };

  drop = (event) => {
    event.currentTarget.classList.remove("dropping");
    if (!event.dataTransfer.files.length) return;
    event.preventDefault();
    this.offer(event.dataTransfer.files);
  };

  pick() {
    const input = document.createElement("input");
    input.type = "file";
    input.multiple = true;
    input.addEventListener("change", () => this.offer(input.files));
    input.click();
  }

  /** @param {Iterable<File>} files shown with their sizes, to be sent or not */
  offer(files) {
    if (!this.allowed) return this.app.note("warning", words.noFiles);
    for (const file of files) {
      if (this.limit && file.size > this.limit) {
        this.app.note("warning", words.fileTooBig(file.name, sizeOf(file.size), sizeOf(this.limit)));
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
    const { done, stop } = upload(this.#address, offered.file, (share) => {
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
        ? html`<span class="hint">${this.limitWords}</span>
            <button type="button" class="button" @click=${() => this.#send(offered)}>${words.fileSend}</button>`
        : html`<progress aria-label=${words.fileSending(file.name)} max="1" .value=${share}></progress>`}
      <button type="button" class="square" aria-label=${words.cancel} @click=${() => this.#drop(offered)}>
        ${icons.close()}
      </button>
    </div>`;
  }
}
