// The night screen: one card at a time, a clock, a voice if wished, a screen that stays awake.
// Without this script the cards simply stand one below the other.
import { readAloud } from "./voice.js";

const THREE_MINUTES = 180, TEN_MINUTES = 600, RING_LENGTH = 100, DEFAULT_SECONDS = 30;
const root = document.getElementById("sos");
const clock = document.getElementById("clock");
const hand = root.querySelector(".hand");
const speakButton = document.getElementById("speak");
const inDiary = document.getElementById("in-diary");
const after = root.querySelector("[data-moment=afterwards]");
const questions = [...root.querySelectorAll("[data-question]")];
const answers = root.dataset.screen.split(".");
const started = Date.now();
const reached = new Set(["now"]);
const A_REAL_ONE = 20;
let episode = null;
let current = root.querySelector(".current"), cardStarted = started, speaking = false, done = false;

const seconds = (since) => Math.floor((Date.now() - since) / 1000);
const clockText = (s) => `${Math.floor(s / 60)}:${String(s % 60).padStart(2, "0")}`;

/** Whether a card may be shown: safe for the answers given, and its moment has come. */
function allowed(card) {
  if (card.dataset.question) return card.dataset.done === undefined;
  const safe = card.dataset.screens.split(" ").includes(answers.join("."));
  return safe && reached.has(card.dataset.moment);
}

const cards = () => [...root.querySelectorAll(".cards > .card")].filter(allowed);

function show(card) {
  current?.classList.remove("current");
  current = card;
  card.hidden = false;
  card.classList.add("current");
  cardStarted = Date.now();
  const heading = card.querySelector("h2");
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  scrollTo(0, 0);
  say(heading.textContent);
}

/** The next card; after the last one, round again from the first instruction. */
function next() {
  written();
  const all = [...root.querySelectorAll(".cards > .card")];
  const rest = all.slice(all.indexOf(current) + 1).filter(allowed);
  if (current?.dataset.question) current.dataset.done = "";
  show(rest[0] ?? cards()[0]);
}

/** Writes the cramp into the diary by itself: from its first tap on, or once it lasts. */
async function written(values) {
  try {
    const [{ crampNow, write }, { moment }] = await Promise.all([import("./diary/store.js"), import("./diary/time.js")]);
    episode ??= crampNow({ started: moment(new Date(started)) });
    const { id } = await episode;
    if (values) await write("cramp", id, values(moment()));
    inDiary.querySelector("a").hash = `cramp/${id}`;
    inDiary.querySelector("button").onclick = async () => {
      await write("cramp", id, null);
      inDiary.hidden = true;
    };
    inDiary.hidden = false;
  } catch {
    // The night screen goes on whatever becomes of the diary.
  }
}

function answer(question, value) {
  answers[questions.indexOf(question)] = value;
  question.dataset.done = "";
  const warning = question.querySelector(".if-yes");
  if (warning && value === "yes") {
    warning.hidden = false;
    question.querySelector(".choices").hidden = true;
    say(warning.textContent);
    return;
  }
  next();
}

function relieved() {
  done = true;
  written((now) => ({ ended: now }));
  root.querySelector(".next").hidden = true;
  for (const line of after.querySelectorAll("[data-screens]"))
    line.hidden = !line.dataset.screens.split(" ").includes(answers.join("."));
  show(after);
}

function tick() {
  if (done) return;
  const total = seconds(started);
  if (total >= A_REAL_ONE && !episode) written();
  clock.textContent = clockText(total);
  const length = Number(current.dataset.seconds) || DEFAULT_SECONDS;
  hand.setAttribute("stroke-dashoffset", RING_LENGTH * (1 - Math.min(1, seconds(cardStarted) / length)));
  for (const [limit, moment] of [[THREE_MINUTES, "after_3_minutes"], [TEN_MINUTES, "after_10_minutes"]])
    if (total >= limit && !reached.has(moment)) {
      reached.add(moment);
      const first = cards().find((card) => card.dataset.moment === moment);
      if (first) show(first);
    }
}

function say(text) {
  if (speaking) readAloud(text);
}

async function stayAwake() {
  try {
    if (document.visibilityState === "visible") await navigator.wakeLock?.request("screen");
  } catch {
    // The screen may dim; nothing else depends on it.
  }
}

for (const question of questions)
  question.addEventListener("click", (event) => {
    const choice = event.target.closest("[data-answer]");
    if (!choice) return;
    event.preventDefault();
    answer(question, choice.dataset.answer);
  });
document.getElementById("next").addEventListener("click", next);
document.getElementById("relieved").addEventListener("click", relieved);
speakButton.addEventListener("click", () => {
  speaking = !speaking;
  speakButton.setAttribute("aria-pressed", speaking);
  if (speaking) say(current.querySelector("h2").textContent);
  else window.speechSynthesis?.cancel();
});
document.addEventListener("visibilitychange", stayAwake);
show(cards()[0]);
stayAwake();
setInterval(tick, 250);
