import { brotliCompressSync } from 'node:zlib';
import { analyze, type Scope } from 'eslint-scope';
import { parseSync, Visitor, type Plugin } from 'vite';

type Program = ReturnType<typeof parseSync>['program'];

/*
 * Brotli writes what has stood before for little. Minifiers give each variable the shortest name that is free;
 * which letter it is makes no difference to them. So here the letters of variables are exchanged as long as more
 * of the code becomes alike: `e=>e.name` for the second time costs less than `t=>t.name`. That saves more than
 * one per cent.
 */

/** How long the pieces of code are that are compared. Which are the best changes with each line: the smallest wins. */
const SEARCHES = [
  [3, 5, 7],
  [2, 4, 5, 7, 8],
  [2, 4, 5, 7, 10],
];

/** The names that are given. */
const LETTERS = 'etnriaoscludfpmhgybvwxk';

/** Exchanging two letters moves all variables that stand in each other's way; more than these are left alone. */
const MOST_AT_ONCE = 8;

/** Rounds over all variables; more of them win next to nothing. */
const ROUNDS = 4;

interface Variable {
  name: string;
  /** Where its name stands in the code. */
  readonly places: Set<number>;
  /** Those that can't have the same name. */
  readonly rivals: Set<Variable>;
  /** Whether it may have another name. */
  isFree: boolean;
}

/** Vite plugin that names variables so that the code compresses well. What is bound to what is proved to stay. */
export const alikeNames = (): Plugin => ({
  name: 'alike-names',
  generateBundle(_options, bundle) {
    for (const output of Object.values(bundle)) {
      if (output.type !== 'chunk') continue;
      const size = (text: string) => brotliCompressSync(text).length;
      const [code = ''] = SEARCHES.map((pieces) => renamed(output.code, pieces)).sort(
        (a, b) => size(a) - size(b),
      );
      if (bindings(code) !== bindings(output.code)) this.error('Names of variables collide');
      output.code = code;
    }
  },
});

function renamed(code: string, pieces: readonly number[]): string {
  const text = Uint16Array.from({ length: code.length }, (_, index) => code.charCodeAt(index));
  const variables = variablesOf(code).filter(({ isFree }) => isFree);
  const tables = pieces.map((length) => ({ length, counts: new Uint16Array(2 ** 20) }));
  // The more often a piece stands in the code, the more each is worth. Integers are the same on every machine.
  const worth = Float64Array.from({ length: code.length + 1 }, (_, count) =>
    Math.round(16 * count * Math.log2(count || 1)),
  );

  /** Counts pieces in or out, and says what that is worth. */
  const count = (starts: readonly (readonly number[])[], step: 1 | -1) => {
    let sum = 0;
    tables.forEach(({ length, counts }, index) => {
      for (const start of starts[index] ?? []) {
        let hash = 0;
        for (let at = start; at < start + length; at++) {
          hash = Math.imul(hash ^ (text[at] ?? 0), 0x9e3779b1);
          hash ^= hash >>> 15;
        }
        const before = counts[(hash &= 0xfffff)] ?? 0;
        counts[hash] = before + step;
        sum += (worth[before + step] ?? 0) - (worth[before] ?? 0);
      }
    });
    return sum;
  };
  /** Where the pieces begin in which variables stand, each once. */
  const startsAround = (places: Iterable<number>) => {
    const ordered = Uint32Array.from(places).sort();
    return pieces.map((length) => {
      const starts: number[] = [];
      let next = 0;
      for (const place of ordered) {
        for (next = Math.max(next, place - length + 1); next <= place; next++) starts.push(next);
      }
      return starts;
    });
  };
  const exchange = (group: readonly Variable[], one: string, other: string) => {
    for (const variable of group) {
      variable.name = variable.name === one ? other : one;
      for (const place of variable.places) text[place] = variable.name.charCodeAt(0);
    }
  };

  count(startsAround([...text.keys()]), 1);
  for (let round = 0; round < ROUNDS; round++) {
    for (const variable of variables) {
      const old = variable.name;
      const own = startsAround(variable.places);
      let best = { gain: 0, letter: old, group: [variable] as readonly Variable[] };
      for (const letter of LETTERS) {
        const group = letter === old ? undefined : concerned(variable, letter);
        if (!group) continue;
        const starts = group.length > 1 ? startsAround(placesOf(group)) : own;
        const loss = count(starts, -1);
        exchange(group, old, letter);
        const gain = loss + count(starts, 1);
        if (gain > best.gain) best = { gain, letter, group };
        count(starts, -1);
        exchange(group, old, letter);
        count(starts, 1);
      }
      if (!best.gain) continue;
      const starts = startsAround(placesOf(best.group));
      count(starts, -1);
      exchange(best.group, old, best.letter);
      count(starts, 1);
    }
  }
  return Array.from(text, (unit) => String.fromCharCode(unit)).join('');
}

const placesOf = (variables: readonly Variable[]) => variables.flatMap(({ places }) => [...places]);

/** Who has to exchange letters so that one variable can have another, unless they are too many. */
function concerned(variable: Variable, letter: string): readonly Variable[] | undefined {
  const group = new Set([variable]);
  for (const member of group) {
    const taken = member.name === letter ? variable.name : letter;
    for (const rival of member.rivals) {
      if (rival.name !== taken) continue;
      if (!rival.isFree) return undefined;
      group.add(rival);
    }
    if (group.size > MOST_AT_ONCE) return undefined;
  }
  return [...group];
}

/** All variables of a script. */
function variablesOf(code: string): readonly Variable[] {
  const { program } = parseSync('bundle.js', code, { range: true });
  const { scopes } = analyze(program as Parameters<typeof analyze>[0], {
    ecmaVersion: 2022,
    sourceType: 'module',
  });
  const shorthands = shorthandsOf(program);
  const byPlace = new Map<number, Variable>();
  const declared = new Map<Scope | null, Set<Variable>>();
  for (const scope of scopes) {
    const own = new Set<Variable>();
    declared.set(scope, own);
    for (const { name, identifiers, references } of scope.variables) {
      const places = [...identifiers, ...references.map(({ identifier }) => identifier)].map(startOf);
      if (!places.length) continue;
      // A class has its name inside once more.
      const known = places.map((place) => byPlace.get(place)).find(Boolean);
      const variable = known ?? { name, places: new Set(), rivals: new Set(), isFree: name.length === 1 };
      own.add(variable);
      for (const place of places) {
        variable.places.add(place);
        byPlace.set(place, variable);
        if (shorthands.has(place)) variable.isFree = false;
      }
    }
  }
  // A name that stands somewhere in a scope can't be declared in it for something else.
  for (const scope of scopes) {
    const [start, end] = rangeOf(scope.block);
    for (let outer: Scope | null = scope; outer; outer = outer.upper) {
      for (const other of declared.get(outer) ?? []) {
        if (![...other.places].some((place) => start <= place && place < end)) continue;
        for (const own of declared.get(scope) ?? []) {
          if (own === other) continue;
          own.rivals.add(other);
          other.rivals.add(own);
        }
      }
    }
  }
  return [...new Set(byPlace.values())];
}

/** Where `{ a }` stands for `{ a: a }`: another name would be another property. */
function shorthandsOf(program: Program): ReadonlySet<number> {
  const places = new Set<number>();
  new Visitor({
    Property({ shorthand, key }) {
      if (shorthand) places.add(key.start);
    },
  }).visit(program);
  return places;
}

const rangeOf = (node: { readonly range?: readonly [number, number] }) => node.range ?? [0, 0];
const startOf = (node: { readonly range?: readonly [number, number] }) => rangeOf(node)[0];

/** Which names mean the same, written down so that it can be compared. */
const bindings = (code: string) =>
  variablesOf(code)
    .map(({ places }) => [...places].sort((one, other) => one - other).join(' '))
    .sort()
    .join('\n');
