/**
 * Two short soft tones, made on the spot: no file is fetched for them.
 */

/** @type {AudioContext|null} */
let audio = null;

export function chime() {
  audio ??= new AudioContext();
  const start = audio.currentTime;
  for (const [pitch, after] of [
    [660, 0],
    [880, 0.09],
  ]) {
    const tone = audio.createOscillator();
    const volume = audio.createGain();
    tone.frequency.value = pitch;
    volume.gain.setValueAtTime(0.06, start + after);
    volume.gain.exponentialRampToValueAtTime(0.001, start + after + 0.18);
    tone.connect(volume).connect(audio.destination);
    tone.start(start + after);
    tone.stop(start + after + 0.2);
  }
}
