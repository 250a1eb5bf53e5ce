/** Sending files to where the server takes them (file-host.js). */
import { RefusalError } from "./refusal.js";

/**
 * Sends a file.
 *
 * @param {string} address
 * @param {File} file
 * @param {(share: number) => void} progress hears from 0 to 1 how much of it is there
 * @returns {{done: Promise<string>, stop: () => void}} done: its address
 */
export function upload(address, file, progress) {
  const request = new XMLHttpRequest();
  const done = new Promise((resolve, reject) => {
    request.upload.addEventListener("progress", (event) => progress(event.loaded / Math.max(1, event.total)));
    request.addEventListener("load", () => {
      const where = request.getResponseHeader("Location");
      if (request.status === 201 && where) resolve(new URL(where, address).href);
      else reject(new RefusalError(`HTTP${request.status}`, request.responseText.trim()));
    });
    request.addEventListener("error", () => reject(new RefusalError("LOST", "")));
    request.addEventListener("abort", () => reject(new RefusalError("STOPPED", "")));
  });
  request.open("POST", address);
  request.setRequestHeader("Content-Disposition", `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`);
  if (file.type) request.setRequestHeader("Content-Type", file.type);
  request.send(file);
  return { done, stop: () => request.abort() };
}
