// A session of movements: one instruction at a time, a count, a rest, a voice if wished.
// Without this script the movements simply stand in the page with their steps and counts.
import { readAloud } from "./voice.js";

const READING_PER_WORD = 0.55, LEAST_READING = 4, SHORT_REST = 5, BETWEEN = 15, PER_TIME = 3, CHANGE = 5;
const player = document.getElementById("player");
const begin = document.getElementById("begin");
const words = player.dataset;
const part = (name) => player.querySelector(name);
const number = (text) => Number(text) || 0;
let frames = [], place = 0, left = 0, paused = false, speaking = false, lock = null;

/** The frames of one movement: its steps, then what is held and released, side by side. */
function framesOf(move) {
  const { hold, rest, times, sides } = move.dataset;
  const title = move.querySelector("h3").textContent;
  const picture = move.querySelector(".drawing")?.innerHTML ?? "";
  const frame = (text, seconds, rep = "") => ({ title, picture, text, seconds, rep });
  const found = [...move.querySelectorAll(".steps li")].map(({ textContent: text }) =>
    frame(text, Math.max(LEAST_READING, Math.round(text.split(/\s+/).length * READING_PER_WORD))));
  if (!number(hold) && !number(times)) return found;
  for (let side = 0; side < (number(sides) || 1); side++) {
    if (side) found.push(frame(words.side, CHANGE));
    if (!number(hold)) {
      found.push({ ...frame(words.times.replace("{}", times), number(times) * PER_TIME), counts: number(times) });
      continue;
    }
    for (let time = 1; time <= (number(times) || 1); time++) {
      const rep = number(times) ? `${time} / ${times}` : "";
      found.push(frame(words.hold, number(hold), rep), frame(words.release, number(rest) || SHORT_REST, rep));
    }
  }
  return found;
}

function session() {
  const moves = [...document.querySelectorAll(".move")].map(framesOf);
  return moves.flatMap((each, index) =>
    index ? [{ ...each[0], text: words.rest, seconds: BETWEEN, rep: "" }, ...each] : each);
}

function show() {
  const frame = frames[place];
  if (!frame) return finish();
  left = frame.seconds;
  part("h2").textContent = frame.title;
  if (part(".drawing").dataset.of !== frame.title) {
    part(".drawing").innerHTML = frame.picture;
    part(".drawing").dataset.of = frame.title;
  }
  part(".now").textContent = frame.text;
  part(".rep").textContent = frame.rep;
  count();
  say(frame.text);
}

/** Seconds left, or which time it is of several. */
function count() {
  const { counts, seconds } = frames[place];
  part(".count").textContent = counts ? Math.min(counts, Math.floor((seconds - left) / PER_TIME) + 1) : left;
}

function finish() {
  part(".now").textContent = words.done;
  part(".count").textContent = part(".rep").textContent = "";
  part(".next").hidden = true;
  say(words.done);
}

function tick() {
  if (!player.open || paused || !frames[place]) return;
  left -= 1;
  if (left > 0) return count();
  place += 1;
  show();
}

function say(text) {
  if (speaking) readAloud(text);
}

async function stayAwake() {
  try {
    lock = player.open && document.visibilityState === "visible" ? await navigator.wakeLock?.request("screen") : null;
  } catch {
    // The screen may dim; nothing else depends on it.
  }
}

const does = {
  next() { place += 1; show(); },
  pause(button) { paused = !paused; button.setAttribute("aria-pressed", paused); },
  speak(button) {
    speaking = !speaking;
    button.setAttribute("aria-pressed", speaking);
    if (speaking) say(part(".now").textContent);
    else window.speechSynthesis?.cancel();
  },
  close() { player.close(); },
};

begin?.addEventListener("click", () => {
  frames = session();
  place = 0;
  paused = false;
  part("[data-do=pause]").setAttribute("aria-pressed", "false");
  part(".next").hidden = false;
  player.showModal();
  show();
  stayAwake();
});
player.addEventListener("click", (event) => {
  const button = event.target.closest("[data-do]");
  if (button) does[button.dataset.do](button);
});
player.addEventListener("close", () => {
  window.speechSynthesis?.cancel();
  lock?.release();
  begin.focus();
});
document.addEventListener("visibilitychange", stayAwake);
setInterval(tick, 1000);
