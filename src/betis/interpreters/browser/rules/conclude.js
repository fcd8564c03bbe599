// Conclusions as bare names. Twin of betis.interpreters.answer.conclude.
import { NO, YES, certain, possible } from "./read.js";

export const SAME_DAY = 3, EMERGENCY_NOW = 4;
const SELF_CARE = 0, ROUTINE = 1;

export function conclude(rules, person, who) {
  const surely = certain(rules, person), maybe = possible(rules, person, who);
  const flags = Object.entries(rules.flags).map(([name, flag]) => ({
    name, urgency: flag.urgency, truth: surely.of(flag.when), open: maybe.of(flag.when) & YES,
  }));
  const holding = flags.filter((flag) => flag.truth & YES);
  const possibly = flags.filter((flag) => flag.open && !(flag.truth & YES));
  const highest = (some, least) => some.reduce((most, flag) => Math.max(most, flag.urgency), least);
  const urgency = holding.length ? highest(holding, SELF_CARE) : possibly.length ? ROUTINE : SELF_CARE;
  const urgentFirst = (some) => [...some].sort((a, b) => b.urgency - a.urgency).map((f) => f.name);
  return {
    urgency,
    couldBe: highest(possibly, urgency),
    flags: urgentFirst(holding),
    open: urgentFirst(flags.filter((flag) => flag.truth === 0)),
    criteria: criteria(rules, surely),
    ranked: ranking(rules, surely, urgency).filter((entry) => entry.points > 0),
    actions: rules.actions.map((action) => decided(action, surely, maybe)).filter(Boolean),
    checks: named(rules.checks, "when", surely),
    contradictions: named(rules.contradictions, "when", surely),
  };
}

const named = (items, when, surely) =>
  Object.keys(items).filter((name) => surely.of(items[name][when]) & YES);

function criteria(rules, surely) {
  const found = {};
  for (const each of rules.criteria)
    if (surely.of(each.when) & YES) found[each.decides] ??= each.value;
  return found;
}

/** Every entry that is not ruled out, highest first; a fixed entry gives way only to a higher
 * one, and to anything urgent. */
export function ranking(rules, surely, urgency) {
  return rules.ranked
    .map((item) => scored(item, surely))
    .filter((entry) => !(entry.only & NO) && !(entry.fixed && urgency >= SAME_DAY))
    .sort((a, b) => b.points - a.points || b.fixed - a.fixed || byName(a, b));
}

export const byName = (a, b) =>
  a.item.name < b.item.name ? -1 : a.item.name > b.item.name ? 1 : 0;

function scored(item, surely) {
  const only = surely.of(item.only_when);
  const entry = { item, only, fixed: item.fixed !== undefined, points: 0, least: 0, most: 0 };
  if (entry.fixed) entry.points = entry.least = entry.most = item.fixed;
  else
    for (const [sign, weights] of [[1, item.for], [-1, item.against]])
      for (const [size, when] of weights) {
        const value = both(only, surely.of(when)), points = sign * size;
        if (value & YES) entry.points += points;
        entry[points > 0 ? "least" : "most"] += value & YES ? points : 0;
        entry[points > 0 ? "most" : "least"] += value & NO ? 0 : points;
      }
  return entry;
}

const both = (a, b) => (a & b & YES) | ((a | b) & NO);

/** A bar that holds decides; one that may hold, for all the respondent knows, asks first. */
function decided(item, surely, maybe) {
  if (surely.of(item.offered_when) & NO) return null;
  const some = (reading, avoid) =>
    item.bars.some(([then, when]) => (then === "avoid") === avoid && reading.of(when) & YES);
  const verdict =
    item.verdict === "avoid" || some(surely, true) ? "avoid"
    : some(surely, false) || some(maybe, true) || some(maybe, false) ? "ask_a_doctor"
    : item.verdict;
  return { item, verdict };
}
