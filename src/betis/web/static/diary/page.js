// Catatan: writes with one tap, shows nights, and mends what was written. All of it on this device;
// where there is a server, `sync` does the rest.
import { capital, fill, h } from "../element.js";
import { between, crampNow, entry, erase, exported, history, imported, nightId, ofKind, persist, unsent, watch, write } from "./store.js";
import { keepInSync, listen } from "./sync.js";
import { clock, dayOf, minutes, moment, nightOf, plus, tonight } from "./time.js";
import { uuid7 } from "./uuid7.js";

const LATELY = 3, PAINS = [...Array(11).keys()], UNDO_FOR = 60_000;
const root = document.getElementById("diary");
const { words, fields, language } = JSON.parse(document.getElementById("diary-words").textContent);
const legs = document.getElementById("legs");
let undo = null, problem = null, connection = { skew: 0, failed: false, old: false };

const dateWords = (day, options = { weekday: "long", day: "numeric", month: "long" }) =>
  new Date(`${day}T12:00`).toLocaleDateString(language, options);
const choices = (kind, field) => fields[kind][field].choices;
const title = (kind, field) => fields[kind][field].title;
const named = (kind, field, name) => choices(kind, field)[name] ?? name.replace(/^own:/, "");

/** Does something to the diary; what goes wrong is said, and what was entered stays. */
async function act(work, back) {
  problem = null;
  try {
    await work();
    if (back) offerUndo(back);
  } catch (error) {
    problem = error.name === "QuotaExceededError" ? words.full : fill(words.not_saved, error.message);
  }
  await show();
}

function offerUndo({ said, again }) {
  const offered = undo = { said, again };
  setTimeout(() => {
    if (undo !== offered) return;
    undo = null;
    refresh();
  }, UNDO_FOR);
}

const wayBack = ({ again }) => h("button", { type: "button", class: "link", onclick: () => {
  undo = null;
  act(async () => { await again(); location.hash = ""; });
} }, words.undo);

const button = (text, onclick, more = {}) => h("button", { type: "button", class: "choice", onclick, ...more }, text);
const link = (hash, ...children) => h("a", { href: `#${hash}` }, ...children);

const logNow = () => act(async () => {
  const made = await crampNow();
  offerUndo({ said: fill(words.logged, clock(made.values.started)), again: () => write("cramp", made.id, null) });
  location.hash = `cramp/${made.id}`;
});

const logNone = (night) => act(
  () => write("night", nightId(night), { none: true }),
  { said: fill(words.none_logged, dateWords(night)), again: () => write("night", nightId(night), { none: null }) });

/** A view: after its heading what just happened, so that the way back is the next thing for a keyboard. */
async function frame(headline, ...content) {
  const { waiting, refused } = await unsent();
  return [
    headline !== words.diary && h("p", { class: "crumb" }, link("", words.diary)),
    h("h1", { tabindex: -1 }, headline),
    problem && h("p", { class: "wrong", role: "alert" }, problem),
    undo && h("p", { class: "undo", role: "status" }, undo.said, " ", undo.again && wayBack(undo)),
    ...content,
    h("p", { class: "small", id: "unsent", role: "status" }, status(waiting)),
    refused.map((change) => h("p", { class: "wrong" }, fill(words.refused, change.problems.map((each) => `${each.field}: ${each.wrong}`).join(" ")))),
    connection.skew !== 0 && h("p", { class: "warn" }, fill(words.skew, connection.skew)),
    connection.old && h("p", { class: "warn" }, words.old_app),
  ];
}

function status(waiting) {
  if (!root.dataset.sync) return words.on_device;
  if (waiting === 0) return words.all_sent;
  return fill(connection.failed || !navigator.onLine ? words.waiting_offline : words.waiting, waiting);
}

const VIEWS = { "": home, cramp, night, taken, file };

let turns = 0, drawn = null, drawing = false, lifted = Promise.resolve();

/** Nothing is drawn anew under a finger that is down: its tap would be lost. */
function hold({ button }) {
  if (button !== 0) return;
  lifted = new Promise((lift) => {
    for (const end of ["pointerup", "pointercancel"]) addEventListener(end, () => setTimeout(lift), { once: true });
  });
}

/** Shows news from elsewhere; while somebody is typing only how much is unsent. */
async function refresh() {
  const at = document.activeElement;
  if (!root.contains(at) || !at.matches("input, textarea, select")) return show();
  const line = document.getElementById("unsent"), { waiting } = await unsent();
  if (line) line.textContent = status(waiting);
}

/** Shows where the address points. Of several at once only the latest: it knows the most. */
async function show() {
  const turn = ++turns, place = location.hash;
  const [view, name] = place.slice(1).split("/");
  const content = (await (VIEWS[view] ?? home)(name)).flat(Infinity).filter(Boolean);
  await lifted;
  if (turn !== turns) return;
  const entered = place === drawn ? unsaved() : [], at = document.activeElement;
  const focused = root.contains(at);
  drawing = true;  // what is taken off the page loses focus, but nobody left it
  if (place === drawn) renew(content);
  else root.replaceChildren(...content);
  drawing = false;
  for (const [id, values] of entered) Object.assign(document.getElementById(id) ?? {}, values);
  drawn = place;
  if (focused && !root.contains(document.activeElement)) (document.getElementById(at.id) ?? heading()).focus({ preventScroll: true });
}

/** Takes over only the parts that look different now: the others keep focus and keys pressed. */
function renew(content) {
  const old = [...root.children];
  let next = 0;
  const wanted = content.map((part) => {
    const same = old.findIndex((each, place) => place >= next && each.isEqualNode(part));
    if (same < 0) return part;
    next = same + 1;
    return old[same];
  });
  old.filter((each) => !wanted.includes(each)).forEach((each) => each.remove());
  wanted.forEach((part, place) => root.children[place] === part || root.insertBefore(part, root.children[place] ?? null));
}

/** What was entered and not kept yet: it outlives a new drawing of the same view. */
const unsaved = () =>
  [...root.querySelectorAll("input[id], textarea[id]")]
    .filter((field) => field.type !== "file")
    .filter((field) => field.value !== field.defaultValue || field.checked !== field.defaultChecked)
    .map(({ id, value, checked, defaultChecked }) => [id, checked === defaultChecked ? { value } : { checked }]);

async function arrive() {
  await show();
  scrollTo(0, 0);
  heading().focus({ preventScroll: true });
}

/** Where the focus goes when what had it is gone. */
const heading = () => root.querySelector("h1");

/** Tonight: one tap for a cramp, one for none; what is missing of the last nights; the month. */
async function home(month = tonight().slice(0, 7)) {
  const now = tonight(), lately = await between(plus(now, -LATELY), now);
  const told = (day) => lately.filter((each) => each.day === day && (each.kind === "cramp" || each.values.none !== undefined));
  const missing = [...Array(LATELY).keys()].map((back) => plus(now, -back - 1)).filter((day) => !told(day).length);
  const here = told(now);
  return frame(
    words.diary,
    h("p", { class: "choices" }, button(words.log, logNow, { class: "choice log", id: "log" })),
    here.some((each) => each.kind === "cramp")
      ? lines(here)
      : h("p", {}, here.length ? words.none_tonight : button(words.none_now, () => logNone(tonight()), { class: "choice quieter", id: "none" })),
    missing.length > 0 && h("section", { class: "missing" }, h("h2", {}, words.morning), missing.map((day) => h("div", { class: "row" }, h("span", {}, capital(dateWords(day))),
      h("span", {}, h("button", { type: "button", class: "button", onclick: () => logNone(day) }, words.morning_none), " ", h("a", { class: "button", href: `#night/${day}` }, words.morning_some))))),
    await calendar(month),
    h("ul", { class: "list" },
      root.dataset.trends && h("li", {}, h("a", { href: root.dataset.trends }, words.trends)),
      root.dataset.triggers && h("li", {}, h("a", { href: root.dataset.triggers }, words.triggers)),
      h("li", {}, link("taken", words.taken)),
      h("li", {}, link("file", words.on_this_device)),
      root.dataset.data && h("li", {}, h("a", { href: root.dataset.data }, words.data))));
}

const lines = (cramps) => h("ul", { class: "list cramps" }, cramps.filter((each) => each.kind === "cramp").map((each) => h("li", {}, link(`cramp/${each.id}`, line(each.values)))));

function line(values) {
  const length = values.ended ? fill(words.minutes, Math.max(1, minutes(values.started, values.ended))) : words.end_unknown;
  const rest = [values.side && choices("cramp", "side")[values.side], values.pain !== undefined && fill(words.pain_of, values.pain)];
  return [clock(values.started), length, ...rest].filter(Boolean).join(" · ");
}

/** A month: each night is one mark, and a way to it. */
async function calendar(month) {
  const first = `${month}-01`, [year, number] = month.split("-").map(Number);
  const days = new Date(year, number, 0).getDate(), now = tonight();
  const found = await between(first, `${month}-${days}`);
  const before = plus(first, -1).slice(0, 7), after = plus(`${month}-${days}`, 1).slice(0, 7);
  const lead = (new Date(`${first}T12:00`).getDay() + 6) % 7;
  const cells = [...Array(days).keys()].map((n) => {
    const day = plus(first, n), count = found.filter((each) => each.day === day && each.kind === "cramp").length;
    const said = found.find((each) => each.day === day && each.kind === "night")?.values.none;
    const state = count > 1 ? "several" : count || said === false ? "one" : said ? "none" : "empty";
    const label = `${dateWords(day)}: ${fill(words[`night_${state}`], count)}`;
    if (day > now) return h("span", { class: "day later" }, String(n + 1));
    return h("a", { class: `day ${state}`, href: `#night/${day}`, "aria-label": label, "aria-current": day === now ? "date" : null }, String(n + 1), h("i", { "aria-hidden": "true" }));
  });
  return h("section", { class: "calendar" },
    h("h2", {}, capital(dateWords(first, { month: "long", year: "numeric" }))),
    h("p", { class: "row" }, h("a", { href: `#/${before}` }, `← ${words.earlier}`), after <= now.slice(0, 7) && h("a", { href: `#/${after}` }, `${words.later} →`)),
    h("div", { class: "month" }, [...Array(lead)].map(() => h("span")), cells),
    h("p", { class: "small key" }, ["none", "one", "several"].map((state) => [h("span", { class: `day ${state}` }, h("i", { "aria-hidden": "true" })), ` ${fill(words[`night_${state}`], "2+")} `])));
}

/** One cramp: everything is optional, every answer is one tap and kept at once. */
async function cramp(id) {
  const found = await entry(id);
  if (!found || found.gone) return home();
  const { values } = found, set = (field) => (value) => act(() => write("cramp", id, { [field]: values[field] === value ? null : value }));
  const one = (field, names, text) => group("cramp", field, names.map((name) =>
    h("button", { type: "button", class: "chip", id: `${field}-${name}`, "aria-pressed": String(values[field] === name), onclick: () => set(field)(name) }, text(name))));
  return frame(
    fill(words.cramp_of, clock(values.started)),
    h("p", { class: "small" }, capital(dateWords(nightOf(values.started)))),
    group("cramp", "ended", [
      values.ended
        ? [h("p", {}, fill(words.lasted, Math.max(1, minutes(values.started, values.ended)))), h("button", { type: "button", class: "chip", id: "ended-unknown", onclick: () => act(() => write("cramp", id, { ended: null })) }, words.end_unknown)]
        : [h("button", { type: "button", class: "chip", id: "ended-now", onclick: () => act(() => write("cramp", id, { ended: moment() })) }, words.ended_now),
          [1, 3, 5, 10].map((length) => h("button", { type: "button", class: "chip", id: `ended-${length}`, onclick: () => act(() => write("cramp", id, ({ started }) => ({ ended: moment(new Date(new Date(started).getTime() + length * 60_000)) }))) }, fill(words.minutes, length)))],
    ]),
    one("side", Object.keys(choices("cramp", "side")), (name) => choices("cramp", "side")[name]),
    several("cramp", id, values, "muscles", legMap(id, values)),
    one("pain", PAINS, String),
    one("woke", [true, false], (value) => (value ? words.yes : words.no)),
    several("cramp", id, values, "relief"),
    one("sore_next_day", [true, false], (value) => (value ? words.yes : words.no)),
    note("cramp", id, values),
    when("cramp", id, values),
    await told(id),
    removal("cramp", id));
}

const group = (kind, field, ...children) =>
  h("section", { class: "group", role: "group", "aria-label": title(kind, field) }, h("h2", {}, title(kind, field)), h("div", { class: "chips" }, ...children));

/** Any number of a list; with a map of the legs, where there is one. */
function several(kind, id, values, field, picture = null) {
  const have = values[field] ?? [];
  const toggle = (name) => act(() => write(kind, id, ({ [field]: now = [] }) => {
    const others = now.filter((each) => each !== name);
    return { [field]: have.includes(name) ? others : [...others, name], ...asked(kind, field) };
  }));
  const names = [...new Set([...Object.keys(choices(kind, field)), ...have])];
  return group(kind, field, picture, names.map((name) =>
    h("button", { type: "button", class: "chip", id: `${field}-${name}`, "aria-pressed": String(have.includes(name)), onclick: () => toggle(name) }, named(kind, field, name))), fields[kind][field].own && own(toggle));
}

/** What the form of a night asked, so that what is not ticked is a no. */
const asked = (kind, field) => (kind === "night" && field === "preceded" ? { asked: Object.keys(choices("night", "preceded")) } : {});

function own(toggle) {
  const input = h("input", { id: "own", "aria-label": words.own, placeholder: words.own, maxlength: 70 });
  return h("form", { class: "own", onsubmit: (event) => { event.preventDefault(); if (input.value.trim()) toggle(`own:${input.value.trim()}`); } }, input, h("button", { class: "chip" }, words.add));
}

function legMap(id, values) {
  const map = legs.content.firstElementChild.cloneNode(true), have = values.muscles ?? [];
  for (const part of map.querySelectorAll("[data-muscle]")) {
    const name = part.dataset.muscle;
    part.classList.toggle("chosen", have.includes(name));
    part.addEventListener("click", () => document.getElementById(`muscles-${name}`).click());
  }
  return map;
}

function note(kind, id, values) {
  const area = h("textarea", { rows: 2, id: "note", "aria-label": title(kind, "note"), maxlength: 2000 }, values.note ?? "");
  area.addEventListener("blur", () => !drawing && area.value !== area.defaultValue && act(() => write(kind, id, { note: area.value.trim() || null })));
  return group(kind, "note", area);
}

/** When it began, for those written later. */
function when(kind, id, values) {
  const input = h("input", { type: "datetime-local", id: "started", "aria-label": title("cramp", "started"), value: values.started.slice(0, 16), max: moment().slice(0, 16) });
  input.addEventListener("change", () => input.value && act(() => write(kind, id, { started: moment(new Date(input.value)), live: false })));
  return group("cramp", "started", input);
}

/** How the entry came to be what it is. */
async function told(id) {
  const changes = (await history(id)).sort((a, b) => a.revision - b.revision || (a.id < b.id ? -1 : 1));
  const said = ({ kind, values }) => values === null ? words.removed : Object.entries(values).map(([field, value]) => `${fields[kind][field]?.title ?? field}: ${value === null ? words.taken_back : shown(kind, field, value)}`).join("; ");
  return h("details", {}, h("summary", {}, words.history), h("ol", { class: "small" }, changes.map((change) => h("li", {}, `${change.made.slice(0, 16).replace("T", " ")}: ${said(change)}`))));
}

function shown(kind, field, value) {
  if (typeof value === "boolean") return value ? words.yes : words.no;
  if (Array.isArray(value)) return value.map((name) => named(kind, field, name)).join(", ") || words.none;
  return choices(kind, field)?.[value] ?? String(value).replace("T", " ");
}

const removal = (kind, id) => h("p", {}, h("button", { type: "button", class: "link", id: "remove", onclick: () => act(async () => {
  const { values } = await entry(id);
  await write(kind, id, null);
  offerUndo({ said: words.removed, again: () => write(kind, id, values) });
  location.hash = "";
}) }, words.remove));

/** One night, now or long ago. */
async function night(day) {
  if (!/^\d{4}-\d\d-\d\d$/.test(day ?? "") || day > tonight()) return home();
  const id = nightId(day), found = await entry(id), values = found && !found.gone ? found.values : {};
  const cramps = (await between(day, day)).filter((each) => each.kind === "cramp");
  const time = h("input", { type: "time", id: "time", value: "03:00", "aria-label": words.at_what_time });
  const add = () => act(async () => {
    const date = time.value >= "12:00" ? day : plus(day, 1);
    const made = await write("cramp", uuid7(), { started: moment(new Date(`${date}T${time.value}`)), live: false });
    offerUndo({ said: fill(words.logged, time.value), again: () => write("cramp", made.id, null) });
    location.hash = `cramp/${made.id}`;
  });
  return frame(
    capital(dateWords(day, { weekday: "long", day: "numeric", month: "long", year: "numeric" })),
    cramps.length > 0 && lines(cramps),
    h("section", { class: "group" }, h("h2", {}, words.add_cramp), h("p", { class: "row" }, time, h("button", { type: "button", class: "button", id: "add", onclick: add }, words.add))),
    cramps.length === 0 && group("night", "none", [true, false].map((value) => h("button", { type: "button", class: "chip", id: `none-${value}`, "aria-pressed": String(values.none === value),
      onclick: () => act(() => write("night", id, { none: values.none === value ? null : value })) }, value ? words.morning_none : words.morning_some))),
    several("night", id, values, "preceded"),
    note("night", id, values),
    found && await told(id));
}

/** Medicines and supplements, from when to when. */
async function taken(id) {
  const list = await ofKind("taken");
  const open = id && list.find((each) => each.id === id);
  const shape = (name) => fields.taken[name].shape, asked = Object.keys(fields.taken).filter((name) => name !== "note");
  const input = (name, type, value) => h("input", { name, type, id: name, value: value ?? (name === "since" && !open ? dayOf(new Date()) : null), "aria-label": title("taken", name), required: name === "name" || name === "since" });
  const save = (event) => {
    event.preventDefault();
    const form = new FormData(event.target), values = Object.fromEntries(asked.map((name) => [name, form.get(name).trim() || null]));
    act(async () => {
      const made = await write("taken", open?.id ?? uuid7(), values);
      if (!open) offerUndo({ said: words.saved, again: () => write("taken", made.id, null) });
      location.hash = "taken";
    });
  };
  return frame(
    words.taken,
    list.length > 0 && h("ul", { class: "list" }, list.map((each) => h("li", {}, link(`taken/${each.id}`, [...asked.filter((name) => shape(name) === "words").map((name) => each.values[name]), [each.values.since, each.values.until ?? words.still].join(" – ")].filter(Boolean).join(" · "))))),
    h("form", { class: "taken", onsubmit: save },
      asked.map((name) => h("label", {}, title("taken", name), input(name, shape(name) === "day" ? "date" : "text", open?.values[name]))),
      h("p", {}, h("button", { class: "button" }, words.save_entry))),
    h("p", { class: "small" }, words.never_stop),
    open && removal("taken", open.id));
}

/** The whole diary as a file, in and out, without any network. */
async function file() {
  const save = () => act(async () => {
    const link = h("a", { href: URL.createObjectURL(new Blob([await exported()], { type: "application/json" })), download: `betis-catatan-${dayOf(new Date())}.json` });
    link.click();
    URL.revokeObjectURL(link.href);
  });
  const pick = h("input", { type: "file", accept: "application/json,.json", id: "pick", "aria-label": words.open_diary });
  pick.addEventListener("change", () => act(async () => {
    const text = await pick.files[0].text();
    try {
      offerUndo({ said: fill(words.added, await imported(text)), again: null });
    } catch (error) {
      if (error.name === "QuotaExceededError") throw error;
      problem = words.not_a_diary;
    }
  }));
  const sure = h("input", { type: "checkbox", id: "sure" });
  const kept = await persist();
  return frame(
    words.on_this_device,
    !kept && h("p", { class: "warn" }, words.may_be_cleared),
    h("p", {}, h("button", { type: "button", class: "button", id: "export", onclick: save }, words.save_file)),
    h("p", {}, h("label", {}, words.open_diary, " ", pick)),
    h("section", { class: "group" }, h("h2", {}, words.erase_diary), h("p", { class: "small" }, root.dataset.sync ? words.erase_device : words.erase_all),
      h("label", { class: "tick" }, sure, h("span", {}, words.sure)),
      h("button", { type: "button", class: "button", id: "erase", onclick: () => sure.checked && act(async () => { await erase(); location.hash = ""; }) }, words.erase_diary)));
}

addEventListener("pointerdown", hold);
addEventListener("hashchange", arrive);
watch(refresh);
listen((news) => {
  connection = news;
  refresh();
});
keepInSync(root.dataset.sync);
if (location.hash === "#log") {
  history.replaceState?.(null, "", "#");
  logNow();
} else arrive();
