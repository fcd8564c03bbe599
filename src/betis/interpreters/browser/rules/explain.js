// The whole answer with words and reasons: what `betis check --json` prints. Twin of
// betis.interpreters.answer.explain and result, and of guideline.patient for values.
import { next } from "./ask.js";
import { EMERGENCY_NOW, SAME_DAY, conclude } from "./conclude.js";
import { Reasons, UNKNOWN, YES } from "./read.js";

const MOST_PROFESSIONALS = 4, LEADING = 3, SELF_CARE = 0;

/** Answers as people write them → the person as the kernel keeps them: numbers scaled, members of
 * a list put as what they stand for, what can be worked out added. The answers are right already. */
export function read(rules, answers) {
  const person = {};
  for (const [name, raw] of Object.entries(answers)) {
    const fact = rules.facts[name];
    person[name] =
      raw === null ? null
      : fact.kind === "number" ? scaled(fact, raw)
      : fact.kind === "several_of" ? several(fact, raw)
      : raw;
  }
  for (const name of rules.made)
    if (!(name in person)) {
      const made = quotient(rules, rules.facts[name], person);
      if (made !== null) person[name] = made;
    }
  return person;
}

const places = (fact) => fact.places ?? 0;
export const scaled = (fact, raw) => Math.round(Number(`${raw}e${places(fact)}`));
export const unscaled = (fact, value) => Number(`${value}e-${places(fact)}`);

function several(fact, raw) {
  const chosen = new Set(raw.flatMap((name) => (name in fact.choices ? [name] : fact.members[name])));
  return Object.keys(fact.choices).filter((name) => chosen.has(name));
}

function quotient(rules, fact, person) {
  const { over, by, times } = fact.from;
  const value = (name) => (person[name] > 0 ? unscaled(rules.facts[name], person[name]) : null);
  const parts = [over, ...by].map(value);
  if (parts.includes(null)) return null;
  const [top, ...bottom] = parts;
  const made = halfEven(((times * top) / bottom.reduce((a, b) => a * b, 1)) * 10 ** places(fact));
  const [low, high] = fact.bounds;
  return made >= low && made <= high ? made : null;
}

/** Rounds halves to the even neighbour, as Python does. */
function halfEven(x) {
  const low = Math.floor(x), rest = x - low;
  return rest < 0.5 || (rest === 0.5 && low % 2 === 0) ? low : low + 1;
}

/** The value as it is written in JSON. */
const written = (fact, value) => (fact.kind === "number" ? unscaled(fact, value) : value);

/** The value as people say it. */
export function valueWords(rules, fact, value) {
  if (fact.kind === "yes_no") return value ? rules.words.yes : rules.words.no;
  if (fact.kind === "one_of") return fact.choices[value];
  if (fact.kind === "several_of")
    return value.map((name) => fact.choices[name]).join(", ") || rules.words.none;
  return `${numberWords(rules, fact, value)} ${fact.unit ?? ""}`.trim();
}

function numberWords(rules, fact, value) {
  let text = String(unscaled(fact, value));
  if (places(fact) && !text.includes(".")) text += ".0";
  return rules.language === "id" ? text.replace(".", ",") : text;
}

/** Everything concluded about a person. `answers` as in answers.json, `who` answers. */
export function answer(rules, answers, who) {
  const person = read(rules, answers);
  return new Explainer(rules, person, who).result(conclude(rules, person, who));
}

class Explainer {
  constructor(rules, person, who) {
    Object.assign(this, { rules, person, who });
    this.reasons = new Reasons(rules, person);
  }

  result(found) {
    const { rules } = this;
    const of = (kind) => found.ranked.filter((entry) => entry.item.kind === kind);
    const offered = (items, names) => names.map((name) => ({ name, title: items[name].title, why: items[name].why }));
    const { what = null, form = null, origin = null, length = null } = found.criteria;
    return {
      book_version: rules.version,
      urgency: rules.urgencies[found.urgency].code,
      could_be: rules.urgencies[found.couldBe].code,
      settled: found.urgency === found.couldBe,
      red_flags: found.flags.map((name) => this.flag(name)),
      open_red_flags: found.open.map((name) => this.flag(name)),
      kind: { what, form, origin, length },
      causes: of("cause").map((entry) => this.scored(entry)),
      mimics: of("mimic").map((entry) => this.scored(entry)),
      actions: found.actions.map((each) => this.advised(each)),
      tests: offered(rules.checks, found.checks),
      see: offered(rules.professionals, this.professionals(found)),
      next: next(rules, this.person, this.who)?.facts[0] ?? null,
      unknown: this.unknown(found),
      contradictions: offered(rules.contradictions, found.contradictions),
    };
  }

  because = (condition) => this.reasons.read(condition).facts.map((name) => this.reason(name));

  reason(name) {
    const fact = this.rules.facts[name], value = this.person[name] ?? null;
    const joined = (words) => `${fact.says ?? ""}: ${words}`;
    if (value === null) {
      const { not_known, not_asked } = this.rules.words;
      return { fact: name, value: null, text: joined(name in this.person ? not_known : not_asked) };
    }
    const words = joined(valueWords(this.rules, fact, value));
    const text = fact.kind !== "yes_no" ? words : value ? fact.says : (fact.denies ?? words);
    return { fact: name, value: written(fact, value), text };
  }

  flag(name) {
    const { title, urgency, when, ...flag } = this.rules.flags[name];
    return {
      name, title, urgency: this.rules.urgencies[urgency].code, because: this.because(when),
      do: flag.do, refs: refs(flag),
    };
  }

  scored({ item, points }) {
    const { name, title, certainty } = item;
    return {
      name, title, score: points, for: this.weighed(item, item.for),
      against: this.weighed(item, item.against), certainty, refs: refs(item),
    };
  }

  weighed(item, weights) {
    const only = this.reasons.read(item.only_when);
    if (only.truth !== YES) return [];
    const names = new Set();
    for (const [, when] of weights) {
      const reading = this.reasons.read(when);
      if (reading.truth === YES) [...only.facts, ...reading.facts].forEach((name) => names.add(name));
    }
    return [...names].map((name) => this.reason(name));
  }

  advised({ item, verdict }) {
    const { name, kind, title, certainty } = item;
    return { name, kind, title, verdict, why: this.why(item, verdict), certainty, refs: refs(item) };
  }

  /** The bars that hold; else what must be found out first; else what is known of it. */
  why(item, verdict) {
    if (verdict === item.verdict) return item.why;
    const readings = item.bars.map(([, when, why]) => ({ why, ...this.reasons.read(when) }));
    const holding = readings.filter((r) => r.truth === YES).map((r) => r.why);
    if (holding.length) return [...new Set(holding)].join(" ");
    const missing = new Set(readings.filter((r) => r.truth === UNKNOWN).flatMap((r) => r.facts));
    const asked = [...missing].map((name) => this.rules.facts[name]).filter((fact) => fact.who.includes(this.who));
    return this.rules.words.first_answer.replace("{}", () => asked.map((fact) => fact.says).join("; "));
  }

  /** Where the urgency sends first, then whom the leading explanations call for. */
  professionals(found) {
    const names = new Set();
    if (found.urgency >= SAME_DAY) names.add("ed");
    if (found.urgency < EMERGENCY_NOW) {
      if (found.urgency > SELF_CARE) names.add("gp");
      for (const { item } of found.ranked.slice(0, LEADING)) item.see.forEach((name) => names.add(name));
    }
    return [...names].slice(0, MOST_PROFESSIONALS);
  }

  /** Facts still missing in flags that are open, most urgent first. */
  unknown(found) {
    const names = found.open.flatMap((name) => this.reasons.read(this.rules.flags[name].when).facts);
    return [...new Set(names)].map((name) => ({ name, who: this.rules.facts[name].who }));
  }
}

const refs = (item) => item.refs.map(([id, verified]) => ({ id, verified: Boolean(verified) }));
