// Expressions read for one person. Twin of betis.interpreters.answer: `translate` (with reasons)
// and `program` (the three readings).
//
// A truth is two bits, as in betis.logic.truth: 1 says yes, 2 says no, 0 unknown, 3 either.
export const UNKNOWN = 0, YES = 1, NO = 2, EITHER = 3;

const truth = (yes, no) => (yes ? YES : 0) | (no ? NO : 0);
export const negated = (value) => truth(value & NO, value & YES);
export const allOf = (values) =>
  truth(values.every((v) => v & YES), values.some((v) => v & NO));
export const anyOf = (values) =>
  truth(values.some((v) => v & YES), values.every((v) => v & NO));
export const atLeast = (count, values) =>
  truth(
    values.filter((v) => v & YES).length >= count,
    values.length - values.filter((v) => v & NO).length < count,
  );

const COMPARE = {
  ">=": (a, b) => a >= b, ">": (a, b) => a > b, "<=": (a, b) => a <= b, "<": (a, b) => a < b,
};

/** The parts of an expression with `part` applied, put together; null for an atom. */
export function combined(rules, expression, part) {
  if (typeof expression === "boolean") return expression ? YES : NO;
  if (expression.named !== undefined) return part(rules.situations[expression.named]);
  if (expression.not !== undefined) return negated(part(expression.not));
  if (expression.all) return allOf(expression.all.map(part));
  if (expression.any) return anyOf(expression.any.map(part));
  if (expression.of) return atLeast(expression.at_least, expression.of.map(part));
  return null;
}

export const factOf = (atom) => atom.fact ?? atom.known;

/** Every fact an expression speaks of, each once. */
export function factsIn(rules, expression, found = new Set()) {
  if (typeof expression === "boolean") return found;
  if (expression.named !== undefined) return factsIn(rules, rules.situations[expression.named], found);
  const parts = expression.all ?? expression.any ?? expression.of ?? (expression.not !== undefined ? [expression.not] : null);
  if (parts) parts.forEach((part) => factsIn(rules, part, found));
  else found.add(factOf(expression));
  return found;
}

/** What an atom comes to for a value of its fact. */
function holds(atom, value) {
  if (atom.op) return COMPARE[atom.op](value, atom.value);
  if (atom.among) return atom.among.includes(value);
  if (atom.includes !== undefined) return value.includes(atom.includes);
  return atom.known !== undefined || value;
}

/** Asked and not known decides the nodes that are about just that. */
function silent(atom) {
  if (atom.known !== undefined) return NO;
  return atom.unless_known === undefined ? null : atom.unless_known ? YES : NO;
}

/** What is certain of an atom, whatever may make its question senseless. */
export function plainly(atom, person) {
  const name = factOf(atom);
  if (!(name in person)) return UNKNOWN;
  const value = person[name];
  return value === null ? (silent(atom) ?? UNKNOWN) : holds(atom, value) ? YES : NO;
}

/**
 * One reading of the rules for one person. `unknown(atom, asked)` is what an atom comes to whose
 * fact has no value; `gates` is the reading that tells whether a question makes sense.
 */
class Reading {
  constructor(rules, person, unknown, gates) {
    Object.assign(this, { rules, person, unknown, gates: gates ?? this });
    this.situations = new Map();
  }

  of = (expression) => {
    if (expression.named !== undefined) {
      if (!this.situations.has(expression.named))
        this.situations.set(expression.named, this.of(this.rules.situations[expression.named]));
      return this.situations.get(expression.named);
    }
    return combined(this.rules, expression, this.of) ?? this.atom(expression);
  };

  atom(atom) {
    const name = factOf(atom);
    const asked = name in this.person;
    if (asked && this.person[name] !== null) return holds(atom, this.person[name]) ? YES : NO;
    const value = this.unknown(atom, asked);
    const gate = this.rules.facts[name].asked_when;
    if (gate === undefined) return value;
    const opened = this.gates.of(gate);
    if (atom.known !== undefined)
      return truth(value & YES || (opened & NO && !(value & NO)), value & NO);
    return truth(value & YES && opened & YES, value & NO || opened & NO);
  }
}

const canSay = (rules, atom, who) => rules.facts[factOf(atom)].who.includes(who);

/** What is surely yes and surely no. */
export const certain = (rules, person) =>
  new Reading(rules, person, (atom, asked) => (asked ? (silent(atom) ?? UNKNOWN) : UNKNOWN));

/** What can become yes or no by anything this respondent could know. */
export const possible = (rules, person, who) =>
  new Reading(rules, person, (atom, asked) =>
    (asked ? silent(atom) : null) ?? (canSay(rules, atom, who) ? EITHER : UNKNOWN));

/** What can become yes or no by questions this respondent was not asked yet. */
export function changeable(rules, person, who) {
  const open = (atom) => (canSay(rules, atom, who) ? EITHER : UNKNOWN);
  return new Reading(
    rules, person,
    (atom, asked) => (asked ? (silent(atom) ?? UNKNOWN) : open(atom)),
    new Reading(rules, person, open),
  );
}

/** What is certain, with the facts that decided it or that are missing. Twin of `Reader`. */
export class Reasons {
  constructor(rules, person) {
    Object.assign(this, { rules, person });
    this.situations = new Map();
  }

  read = (expression) => {
    if (expression.named !== undefined) {
      if (!this.situations.has(expression.named))
        this.situations.set(expression.named, this.read(this.rules.situations[expression.named]));
      return this.situations.get(expression.named);
    }
    if (expression.not !== undefined) {
      const inner = this.read(expression.not);
      return { truth: negated(inner.truth), facts: inner.facts };
    }
    const readings = [];
    const value = combined(this.rules, expression, (part) => {
      readings.push(this.read(part));
      return readings.at(-1).truth;
    });
    if (value === null) return this.atom(expression);
    const facts = readings.filter((r) => r.truth === value).flatMap((r) => r.facts);
    return { truth: value, facts: [...new Set(facts)] };
  };

  atom(atom) {
    const name = factOf(atom);
    const value = plainly(atom, this.person);
    const gate = this.rules.facts[name].asked_when;
    if (gate === undefined || (this.person[name] ?? null) !== null) return { truth: value, facts: [name] };
    const opened = this.read(gate);
    if (atom.known !== undefined) {
      const neverAsked = value === UNKNOWN && opened.truth === NO;
      return neverAsked ? { truth: YES, facts: opened.facts } : { truth: value, facts: [name] };
    }
    return {
      truth: allOf([opened.truth, value]),
      facts: opened.truth === NO ? opened.facts : [name],
    };
  }
}
