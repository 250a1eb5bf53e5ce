/**
 * Files to send: picked, dropped or pasted. They are shown above the field (offers.js) before they are sent.
 */
import { nothing } from "../lit/lit-html.js";
import { uploadAddress, uploadLimit } from "../connection/file-host.js";
import { fetchLater } from "../fetch-later.js";
import { words } from "../lang/lang.js";
import { sizeOf } from "./time.js";

export class Files {
  /** @type {import("./offers.js").Offers|null} */
  #offers = null;
  /** @type {Map<string, {bytes: number, told: Promise<number>}>} */
  #limits = new Map();

  constructor(app) {
    this.app = app;
  }

  get address() {
    return uploadAddress(this.app.state);
  }

  /** Whether this server takes files. */
  get allowed() {
    return this.address !== null;
  }

  /** In bytes, 0 for not known so far; asked for when the address is first seen. */
  get limit() {
    const { address } = this;
    let limit = this.#limits.get(address);
    if (!limit) {
      limit = { bytes: 0, told: uploadLimit(address) };
      this.#limits.set(address, limit);
      limit.told.then((bytes) => {
        limit.bytes = bytes;
        this.app.redraw();
      });
    }
    return limit;
  }

  get limitWords() {
    const { bytes } = this.limit;
    return bytes ? words.fileLimit(sizeOf(bytes)) : "";
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

  /** @param {Iterable<File>} files shown with their sizes in the room that is open, to be sent or not */
  async offer(files) {
    if (!this.allowed) return this.app.note("warning", words.noFiles);
    const key = this.app.state.open;
    const all = [...files]; // what was dropped or pasted is there for this moment only
    const { Offers } = await fetchLater();
    this.#offers ??= new Offers(this);
    this.#offers.add(key, all, await this.limit.told);
  }

  /** What is offered in a room. @param {import("../state/model.js").Room} room */
  view(room) {
    return this.#offers?.view(room) ?? nothing;
  }
}
