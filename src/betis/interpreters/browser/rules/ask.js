// What to ask next, why, and when to stop. Twin of betis.interview.pages.
import { NO, UNKNOWN, YES, allOf, certain, changeable, combined, factOf, factsIn, plainly } from "./read.js";
import { byName, ranking } from "./conclude.js";

const LEVEL_WEIGHT = 4, FIRST_THREE = 3, ONE_LINE = 0.2, COSTLY = 1000, MOST_WEIGHED = 8, MOST_NAMED = 4;
const KINDS = ["cause", "mimic"];

/** The page whose answers could change most; null when nothing can change any more. `long` goes
 * on for the first three explanations. */
export function next(rules, person, who, long = false) {
  const look = new Look(rules, person, who);
  return look.forUrgency() ?? (long ? look.forRanking() : null);
}

/** Why a page is asked, in words. */
export function whyAsked(rules, page) {
  const words = page.left ? rules.words.why_urgent : rules.words.why_ranked;
  return words.replace("{}", () => page.why.slice(0, MOST_NAMED).join("; "));
}

class Look {
  constructor(rules, person, who) {
    Object.assign(this, { rules, person, who });
    this.looked = new Map();
    this.surely = certain(rules, person);
    const holding = Object.values(rules.flags).filter((flag) => this.surely.of(flag.when) & YES);
    this.reached = holding.reduce((most, flag) => Math.max(most, flag.urgency), 0);
  }

  /** The page that matters most for how soon to be seen. */
  forUrgency() {
    const wanted = this.wantedFlags(), weights = new Map(), titles = {};
    for (const [name, facts] of Object.entries(wanted)) {
      titles[name] = this.rules.flags[name].title;
      for (const fact of facts)
        add(weights, fact, LEVEL_WEIGHT ** this.rules.flags[name].urgency / facts.length);
    }
    const left = new Set([...weights.keys()].map((fact) => this.pageOf(fact))).size;
    return this.heaviest(weights, wanted, titles, left);
  }

  /** Flags that could raise the urgency → the facts to ask about them now. */
  wantedFlags() {
    const may = changeable(this.rules, this.person, this.who), wanted = {};
    for (const [name, flag] of Object.entries(this.rules.flags)) {
      if (flag.urgency <= this.reached || !(may.of(flag.when) & YES) || this.surely.of(flag.when) & YES) continue;
      const { facts } = this.pending(flag.when);
      if (facts.length) wanted[name] = facts;
    }
    return wanted;
  }

  /** The page that matters most for the first three causes and the first three mimics. */
  forRanking() {
    const wanted = {}, titles = {}, weights = new Map();
    for (const { item } of this.unsettled()) {
      const found = this.factsThatWeigh(item);
      if (!found.size) continue;
      const id = `${item.kind}__${item.name}`;
      wanted[id] = [...found.keys()];
      titles[id] = item.title;
      found.forEach((points, fact) => add(weights, fact, points));
      if (Object.keys(wanted).length === MOST_WEIGHED) break;
    }
    return this.heaviest(weights, wanted, titles, 0);
  }

  /** Entries whose place among the first three is not certain, the most promising first. */
  unsettled() {
    const everything = ranking(this.rules, this.surely, this.reached);
    return KINDS.flatMap((kind) => {
      const ranked = everything.filter((entry) => entry.item.kind === kind);
      const third = ranked.length >= FIRST_THREE ? ranked[FIRST_THREE - 1].points : 0;
      return ranked.filter((entry, place) =>
        entry.least < entry.most && (place < FIRST_THREE || entry.most >= Math.max(third, 1)));
    }).sort((a, b) => b.most - a.most || byName(a, b));
  }

  /** Facts to ask about an entry, with the points that hang on them. */
  factsThatWeigh(item) {
    const found = new Map();
    for (const [points, when] of [...item.for, ...item.against]) {
      const { value, facts } = this.both([item.only_when, when]);
      if (value === UNKNOWN) facts.forEach((fact) => add(found, fact, points / facts.length));
    }
    return found;
  }

  heaviest(weights, wanted, titles, left) {
    if (!weights.size) return null;
    const pages = new Map();
    weights.forEach((weight, fact) => add(pages, this.pageOf(fact), weight));
    let best = null;
    pages.forEach((weight, page) => {
      if (best === null || weight > pages.get(best)) best = page;
    });
    const facts = this.sharing(best).filter((fact) => weights.has(fact) || this.fits(fact, wanted));
    const why = Object.keys(wanted).filter((name) => wanted[name].some((fact) => facts.includes(fact)));
    return { facts, why: why.map((name) => titles[name]), left };
  }

  /** Yes/no facts may share a screening page; everything else has a page of its own. */
  pageOf = (fact) => this.rules.facts[fact].page ?? fact;

  sharing(page) {
    const names = Object.keys(this.rules.facts).filter((name) => this.rules.facts[name].page === page);
    return names.length ? names : [page];
  }

  /** Whether a fact not needed yet may as well be asked on the page that comes now. */
  fits(fact, wanted) {
    const named = (name) => name in this.rules.flags && factsIn(this.rules, this.rules.flags[name].when).has(fact);
    if (!this.rules.barring.includes(fact) && !Object.keys(wanted).some(named)) return false;
    const { value, facts } = this.open(fact);
    return value === UNKNOWN && facts.length === 1 && facts[0] === fact;
  }

  /** What asking costs: a page of one's own, or one more line on a shared page. */
  cost = (facts) =>
    facts.length ? facts.reduce((sum, f) => sum + (this.pageOf(f) !== f ? ONE_LINE : 1), 0) : COSTLY;

  /** What is certain of an expression, and the facts to ask next if it is open. Of parts that must
   * all hold, only the one that costs least to ask is asked: a single no settles the whole. */
  pending = (expression) => {
    if (typeof expression === "boolean") return { value: expression ? YES : NO, facts: [] };
    if (!this.looked.has(expression)) this.looked.set(expression, this.look(expression));
    return this.looked.get(expression);
  };

  look(expression) {
    if (expression.named !== undefined) return this.pending(this.rules.situations[expression.named]);
    if (expression.all) return this.both(expression.all);
    const looked = [];
    const value = combined(this.rules, expression, (part) => {
      looked.push(this.pending(part));
      return looked.at(-1).value;
    });
    if (value === null) {
      const plain = plainly(expression, this.person);
      return plain === UNKNOWN ? this.open(factOf(expression)) : { value: plain, facts: [] };
    }
    if (expression.not !== undefined) return { value, facts: looked[0].facts };
    if (value !== UNKNOWN) return { value, facts: [] };
    return { value, facts: [...new Set(looked.filter((l) => l.value === UNKNOWN).flatMap((l) => l.facts))] };
  }

  both(parts) {
    const looked = parts.map(this.pending);
    const value = allOf(looked.map((l) => l.value));
    if (value !== UNKNOWN) return { value, facts: [] };
    const open = looked.filter((l) => l.value === UNKNOWN).map((l) => l.facts);
    return { value, facts: open.reduce((least, facts) => (this.cost(facts) < this.cost(least) ? facts : least)) };
  }

  /** An open fact: ask it, unless it makes no sense, or first what tells whether it does. */
  open(name) {
    const fact = this.rules.facts[name];
    if (fact.asked_when !== undefined) {
      const { value, facts } = this.pending(fact.asked_when);
      if (value === NO) return { value: NO, facts: [] };
      if (value !== YES && facts.length) return { value: UNKNOWN, facts };
    }
    if (fact.from) {
      const parts = [fact.from.over, ...new Set(fact.from.by)];
      return { value: UNKNOWN, facts: parts.flatMap((part) => this.open(part).facts) };
    }
    const asked = name in this.person || !fact.who.includes(this.who);
    return { value: UNKNOWN, facts: asked ? [] : [name] };
  }
}

const add = (map, key, amount) => map.set(key, (map.get(key) ?? 0) + amount);
