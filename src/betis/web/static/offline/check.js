// The check-up without a server: asks, keeps the answers on this device, shows the result. It
// prints what the rules say and holds no sentence of its own.
import { capital, fill, h } from "../element.js";
import { next, whyAsked } from "../rules/ask.js";
import { answer, read, scaled, unscaled, valueWords } from "../rules/explain.js";

const KEY = "betis-check", FIRST = 5, REFS = 3, OPEN = 4;
const root = document.getElementById("check");
const words = JSON.parse(document.getElementById("words").textContent);
const empty = () => ({ who: null, answers: {}, pages: [], long: false });
let state = empty(), rules;

function load() {
  try {
    const stored = JSON.parse(localStorage.getItem(KEY)) ?? empty();
    stored.answers = Object.fromEntries(Object.entries(stored.answers).filter(([name, value]) => fits(rules.facts[name], value)));
    return { ...empty(), ...stored };
  } catch {
    return empty();
  }
}

/** Whether a stored or opened answer can be read by these rules. */
function fits(fact, value) {
  if (!fact) return false;
  if (value === null) return true;
  if (fact.kind === "yes_no") return typeof value === "boolean";
  if (fact.kind === "one_of") return value in fact.choices;
  if (fact.kind === "several_of")
    return Array.isArray(value) && value.every((name) => name in fact.choices || name in (fact.members ?? {}));
  return typeof value === "number" && numberOf(fact, String(value)) !== null;
}

/** What was typed as a number that the fact can have, or null. */
function numberOf(fact, typed) {
  const text = typed.trim().replace(",", ".");
  if (!/^-?\d+(\.\d+)?$/.test(text)) return null;
  const value = Number(text), whole = scaled(fact, value), [low, high] = fact.bounds;
  return unscaled(fact, whole) === value && whole >= low && whole <= high ? value : null;
}

function keep(change) {
  state = { ...state, ...change };
  localStorage.setItem(KEY, JSON.stringify(state));
}

function go(view) {
  if (location.hash === `#${view}`) show();
  else location.hash = view;
}

const VIEWS = { begin, question, answers, result };

function show() {
  const [view, fact] = location.hash.slice(1).split("/");
  root.replaceChildren(...[(VIEWS[view] ?? begin)(fact)].flat().filter(Boolean));
  scrollTo(0, 0);
  const heading = root.querySelector("h1");
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

function begin() {
  const who = (name) => h("button", { class: "choice", name: "who", value: name, onclick: () => { keep({ who: name }); go("question"); } }, words[`for_${name}`]);
  const file = h("input", { type: "file", accept: "application/json,.json", onchange: opened });
  return [
    h("h1", {}, words.for_whom),
    h("div", { class: "choices" }, who("person"), who("carer"), who("clinician")),
    state.who && h("p", {}, h("button", { class: "button", onclick: () => go("question") }, words.go_on)),
    h("p", { class: "small" }, h("label", {}, words.open_file, " ", file)),
    h("p", { class: "wrong", role: "alert", id: "wrong", hidden: true }),
  ];
}

/** Opens answers saved before, here or on another device. What cannot be read is said. */
async function opened(event) {
  const wrong = document.getElementById("wrong");
  try {
    const { facts } = JSON.parse(await event.target.files[0].text());
    const unread = Object.keys(facts).filter((name) => !fits(rules.facts[name], facts[name]));
    if (unread.length) throw new Error(unread.join(", "));
    keep({ who: state.who ?? "person", answers: facts, pages: Object.keys(facts).map((name) => [name]) });
    go("answers");
  } catch (error) {
    wrong.textContent = fill(words.open_wrong, error.message);
    wrong.hidden = false;
  }
}

function question(changed) {
  if (!state.who) return begin();
  const asked = changed ? changedPage(changed) : next(rules, read(rules, state.answers), state.who, state.long);
  if (!asked) {
    history.replaceState(null, "", "#result");
    return result();
  }
  const place = state.pages.findIndex((page) => page.some((name) => asked.facts.includes(name)));
  const before = state.pages.slice(0, place < 0 ? undefined : place).at(-1);
  const form = asked.facts.length > 1 ? signs(asked.facts) : single(asked.facts[0]);
  return [
    (before || asked.left > 0) && h("p", { class: "progress" },
      before && h("a", { href: `#question/${before[0]}` }, `← ${words.back}`), " ",
      asked.left > 0 && h("span", {}, fill(words.pages_left, asked.left))),
    form,
    asked.why.length > 0 && h("details", {}, h("summary", {}, words.why_asked), h("p", {}, whyAsked(rules, asked))),
    h("p", { class: "small" }, h("a", { href: "#answers" }, words.answers), " · ", h("a", { href: "#result" }, words.stop_here)),
  ];
}

function changedPage(name) {
  const facts = state.pages.find((page) => page.includes(name)) ?? [name];
  return { facts: facts.filter((fact) => rules.facts[fact]), why: [], left: 0 };
}

function answered(given) {
  const names = Object.keys(given);
  const pages = state.pages.some((page) => names.every((name) => page.includes(name))) ? state.pages : [...state.pages, names];
  keep({ answers: { ...state.answers, ...given }, pages });
  if (location.hash === "#question") show();
  else go("question");
}

const button = (value, text, given, quieter) =>
  h("button", { class: quieter ? "choice quieter" : "choice", name: "answer", value, "aria-current": given ? "true" : null }, text);

function tick(field, name, text, checked, hint) {
  return h("label", { class: "tick" }, h("input", { type: "checkbox", name: field, value: name, checked }), h("span", {}, text, hint && h("small", {}, hint)));
}

/** The form of a page: the same fields as the site's own, read when a button is pressed. */
function ask(names, ...children) {
  const send = (event) => {
    event.preventDefault();
    const given = formRead(names, new FormData(event.target), event.submitter?.value);
    if (given) answered(given);
  };
  return h("form", { class: "ask", onsubmit: send }, h("input", { type: "hidden", name: "facts", value: names.join(",") }), children);
}

/** The answers of a page, or null where what was typed cannot be read. Twin of web.checkup.forms. */
function formRead(names, form, pressed) {
  if (names.length > 1) {
    const yes = form.getAll("signs"), rest = pressed === "only" ? false : null;
    return Object.fromEntries(names.map((name) => [name, yes.includes(name) || rest]));
  }
  const [name] = names, fact = rules.facts[name];
  const value =
    pressed === "unknown" ? null
    : fact.kind === "yes_no" ? pressed === "yes"
    : fact.kind === "one_of" ? pressed
    : fact.kind === "several_of" ? (pressed === "none" ? [] : form.getAll("chosen"))
    : (numberOf(fact, form.get("typed")) ?? undefined);
  if (value === undefined) return refuse(fact);
  return { [name]: value };
}

/** Says what is wrong with a number, and leaves it as it was typed. */
function refuse(fact) {
  const wrong = document.getElementById("wrong"), input = root.querySelector("[name=typed]");
  const [low, high] = fact.bounds.map((bound) => unscaled(fact, bound));
  wrong.textContent = `${capital(fact.says)}: ${fill(words.typed_wrong, low, `${high} ${fact.unit ?? ""}`.trim())}`;
  wrong.hidden = false;
  input.setAttribute("aria-invalid", "true");
  input.focus();
  return null;
}

function signs(names) {
  const line = (name) => tick("signs", name, capital(rules.facts[name].says), state.answers[name] === true, rules.facts[name].hint);
  return ask(names,
    h("fieldset", {}, h("legend", {}, h("h1", {}, words.any_of_these)), h("p", { class: "hint" }, words.any_of_hint), names.map(line)),
    h("div", { class: "choices" }, button("only", words.only_ticked), button("rest_unsure", words.rest_unsure, false, true)));
}

function single(name) {
  const fact = rules.facts[name], given = state.answers[name] ?? null;
  return ask([name], h("h1", { id: "ask" }, fact.ask), fact.hint && h("p", { class: "hint", id: "hint" }, fact.hint),
    FIELDS[fact.kind]?.(fact, given),
    h("div", { class: "choices" }, BUTTONS[fact.kind](fact, given), button("unknown", words.not_sure, name in state.answers && given === null)));
}

const FIELDS = {
  number: (fact, given) => [
    h("p", { class: "wrong", id: "wrong", role: "alert", hidden: true }),
    h("p", { class: "number" },
      h("input", { name: "typed", inputmode: "decimal", autocomplete: "off", "aria-labelledby": "ask", "aria-describedby": fact.hint ? "hint wrong" : "wrong", value: given }),
      " ", h("span", {}, fact.unit ?? "")),
  ],
  several_of: (fact, given) =>
    h("fieldset", { "aria-labelledby": "ask" }, Object.entries(fact.choices).map(([value, text]) => tick("chosen", value, text, given?.includes(value)))),
};

const BUTTONS = {
  yes_no: (fact, given) => [button("yes", words.yes, given === true), button("no", words.no, given === false)],
  number: () => button("typed", words.continue),
  one_of: (fact, given) => Object.entries(fact.choices).map(([value, text]) => button(value, text, given === value)),
  several_of: () => [button("chosen", words.continue), button("none", words.none)],
};

function answers() {
  const person = read(rules, state.answers);
  const rows = Object.keys(state.answers).map((name) => {
    const fact = rules.facts[name], known = state.answers[name] !== null;
    return h("div", {}, h("dt", {}, capital(fact.says)), h("dd", {}, known ? valueWords(rules, fact, person[name]) : words.not_sure, " ",
      h("a", { href: `#question/${name}` }, words.change, h("span", { class: "aside" }, `: ${fact.says}`))));
  });
  return [
    h("h1", {}, words.answers),
    rows.length ? h("dl", { class: "answers" }, rows) : h("p", {}, words.no_answers),
    h("p", {}, h("button", { class: "button", onclick: () => go("question") }, words.continue)),
    tools(),
  ];
}

function tools() {
  const erase = () => {
    localStorage.removeItem(KEY);
    state = empty();
    go("begin");
  };
  return h("p", { class: "tools" }, h("button", { class: "link", onclick: saved }, words.save), " ", h("button", { class: "link", onclick: erase }, words.erase));
}

/** The answers as the file that `betis check` reads. */
function saved() {
  const content = JSON.stringify({ book_version: rules.version, facts: state.answers }, null, 1);
  const link = h("a", { href: URL.createObjectURL(new Blob([content], { type: "application/json" })), download: "betis-jawaban.json" });
  link.click();
  URL.revokeObjectURL(link.href);
}

const entry = (kind, name, title) => h("a", { href: `${root.dataset.library}${slug(kind)}/${slug(name)}/` }, title);
const slug = (name) => name.replaceAll("_", "-");

function references(refs) {
  return h("span", { class: "refs" }, refs.map(({ id, verified }) => [
    " ", h("a", { class: "ref", href: `${root.dataset.sources}${slug(id)}/` }, id), !verified && [" ", h("em", {}, words.unchecked)]]));
}

const because = (reasons) => reasons.map((reason) => reason.text).join("; ");
const level = (code) => rules.urgencies.find((each) => each.code === code);
const mark = () => h("span", { class: "mark", "aria-hidden": "true" });

function result() {
  if (!state.who) return begin();
  const found = answer(rules, state.answers, state.who), urgency = level(found.urgency);
  const emergency = urgency === rules.urgencies.at(-1);
  const more = next(rules, read(rules, state.answers), state.who, true) !== null;
  return [
    h("section", { class: `urgency u-${found.urgency}` }, h("h1", {}, mark(), urgency.title), h("p", {}, urgency.meaning),
      emergency && h("p", { class: "calls" }, h("a", { class: "button", href: "tel:119" }, words.call_119), " ", h("a", { class: "button", href: "tel:112" }, words.call_112))),
    !found.settled && h("section", { class: "open" }, h("p", {}, fill(words.could_be, level(found.could_be).title)),
      h("p", {}, h("button", { class: "button", onclick: () => go(found.next ? "question" : "answers") }, found.next ? words.continue : words.answers))),
    found.red_flags.map((flag) => h("section", { class: `flag u-${flag.urgency}` }, h("h2", {}, mark(), entry("red_flag", flag.name, flag.title)),
      h("p", {}, flag.do, references(flag.refs)), h("p", { class: "why" }, `${words.because}: ${because(flag.because)}.`))),
    found.contradictions.length > 0 && h("section", { class: "doubts" }, h("h2", {}, words.doubts),
      h("ul", {}, found.contradictions.map((each) => h("li", {}, h("b", {}, `${each.title}.`), " ", each.why)))),
    stillOpen(found),
    ranked(words.causes, "cause", found.causes, words.causes_note),
    ranked(words.mimics, "mimic", found.mimics),
    h("section", {}, h("h2", {}, words.what_now), Object.keys(rules.verdicts).map((verdict) => advice(verdict, found.actions.filter((each) => each.verdict === verdict)))),
    named(words.tests, "check", found.tests),
    named(words.see, "professional", found.see),
    more && h("p", {}, h("button", { class: "button", onclick: () => { keep({ long: true }); go("question"); } }, words.longer)),
    h("p", { class: "small" }, `${words.unreviewed} ${words.informs}`),
    h("p", { class: "small" }, h("a", { href: "#answers" }, words.answers)),
    tools(),
  ].flat();
}

/** Danger signs that this person could still settle. */
function stillOpen(found) {
  const mine = found.open_red_flags.filter((flag) => flag.because.some(({ fact }) => rules.facts[fact].who.includes(state.who)));
  return !found.settled && mine.length > 0 && h("details", { class: "still" }, h("summary", {}, `${words.last_questions} (${mine.length})`),
    h("ul", {}, mine.map((flag) => h("li", {}, entry("red_flag", flag.name, flag.title), `: ${because(flag.because.slice(0, OPEN))}`))));
}

function ranked(title, kind, entries, note) {
  const dots = (certainty) => h("span", { class: `dots d-${certainty}`, role: "img", "aria-label": rules.certainties[certainty] }, [1, 2, 3, 4].map(() => h("i")));
  const line = (label, reasons) => reasons.length > 0 && h("small", {}, `${label}: ${because(reasons)}.`);
  return entries.length > 0 && h("section", {}, h("h2", {}, title), note && h("p", { class: "small" }, note),
    h("ol", { class: "ranked" }, entries.slice(0, FIRST).map((each) => h("li", {}, entry(kind, each.name, each.title), " ", dots(each.certainty),
      references(each.refs.slice(0, REFS)), line(words.supports, each.for), line(words.against, each.against)))));
}

function advice(verdict, actions) {
  return actions.length > 0 && h("details", { class: `verdict v-${verdict}`, open: verdict === "do" },
    h("summary", {}, rules.verdicts[verdict], " ", h("span", { class: "count" }, actions.length)),
    h("ul", { class: "actions" }, actions.map((each) => h("li", {}, entry(each.kind, each.name, each.title), references(each.refs.slice(0, REFS)),
      verdict !== "do" && h("small", {}, each.why)))));
}

const named = (title, kind, items) =>
  items.length > 0 && h("section", {}, h("h2", {}, title), h("ul", {}, items.map((each) => h("li", {}, entry(kind, each.name, each.title)))));

rules = await (await fetch(root.dataset.rules)).json();
state = load();
addEventListener("hashchange", show);
show();
