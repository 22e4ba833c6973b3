import fc from 'fast-check';
import type { LegacyOptions } from '../../src/legacy/options.ts';
import { HEADS, type Noise } from './noise.ts';
import { CONTAINERS, FIELD_PLACES, type FieldPlace } from './render/bodies.ts';
import { CLIENT_NAMES, ENCODERS } from './render/clients.ts';
import { OTHER_FORMS, type OtherSpec } from './render/others.ts';
import type { Style } from './render/page.ts';
import type { ProgramSpec } from './render/program.ts';
import { ENTRIES, EXTRA_KEYS, type ExtraSpec, type SiteSpec } from './render/sites.ts';
import { SOURCE_FORMS, type SourceForm, type SourceSpec } from './render/sources.ts';
import { CALL_HOWS, CHECK_HOWS, COPY_HOWS, NEST_HOWS, PRINT_HOWS, SEND_HOWS, SET_HOWS, STEP_KEYS, STEP_VALUES, STORE_HOWS, type Step } from './render/steps.ts';
import { URL_SHAPES, type UrlSpec } from './render/urls.ts';
import { WRAPPER_FORMS } from './render/wrappers.ts';

/**
 * Programs are drawn as specifications: plain data, one choice for each thing in which programs differ. The first choice is always
 * the plainest, so that a failing program shrinks to the plainest one that still fails.
 */

/** One of a list: the first in so many of a hundred cases, and all others alike. */
function mostly<const T>([first, ...others]: readonly [T, ...T[]], percent: number): fc.Arbitrary<T> {
  const rest = fc.constantFrom<T>(first, ...others);
  return fc.oneof({ withCrossShrink: true }, { weight: percent, arbitrary: fc.constant<T>(first) }, { weight: 100 - percent, arbitrary: rest });
}

function any<const T>(list: readonly T[]): fc.Arbitrary<T> {
  return fc.constantFrom(...(list as T[]));
}

export const styles: fc.Arbitrary<Style> = fc.record({
  quote: any(["'", '"'] as const),
  semicolons: any([true, false]),
  declare: any(['const', 'let', 'var'] as const),
  objects: any(['lines', 'line', 'comma-first', 'mixed'] as const),
  trailingComma: any([false, true]),
  quotedKeys: mostly([false, true], 85),
  functions: any(['function', 'arrow'] as const),
  module: any(['commonjs', 'exports', 'esm'] as const),
});

const forms = (weight: number): fc.Arbitrary<SourceForm> => mostly(SOURCE_FORMS, weight);

/** Passwordless connections mostly; a database among the second ones. */
const connections: fc.Arbitrary<SourceSpec> = fc.record({
  form: forms(40),
  first: fc.oneof({ weight: 8, arbitrary: any(['sms', 'email']) }, { weight: 1, arbitrary: fc.constant('Users') }),
  second: any(['email', 'sms', 'email', 'sms', 'Users']),
});

const grants: fc.Arbitrary<SourceSpec | null> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 6, arbitrary: fc.record({ form: forms(75), first: fc.constant('password'), second: any(['password', 'PASSWORD', 'password', 'refresh_token']) }) },
  { weight: 1, arbitrary: fc.record({ form: forms(75), first: any(['PASSWORD', 'Password', 'http://auth0.com/oauth/grant-type/password-realm']), second: fc.constant('password') }) },
);

/** The paths of programs; the second is what the program asks for in other runs, where its form has two. */
export interface Paths {
  readonly first: readonly string[];
  readonly second: readonly string[];
}

const LEGACY_PATHS: Paths = { first: ['/oauth/ro'], second: ['/oauth/ro', '/oauth/ro', '/userinfo', '/oauth/token'] };

/** A host is known, or known to be a setting. */
const HOST_FORMS = SOURCE_FORMS.filter((form) => !['mode', 'mode-or', 'mode-checked', 'and'].includes(form)) as [SourceForm, ...SourceForm[]];

function urlsOf({ first, second }: Paths): fc.Arbitrary<UrlSpec> {
  return fc.record({
    shape: mostly(URL_SHAPES, 25),
    domain: fc.record({ form: mostly(HOST_FORMS, 70), first: fc.constant('acme.example.auth0.com'), second: any(['acme.example.auth0.com', 'other.example.auth0.com']) }),
    path: fc.record({ form: forms(70), first: any(first), second: any(second) }),
  });
}

const places = (weight: number): fc.Arbitrary<FieldPlace> => mostly(FIELD_PLACES, weight);

const extras: fc.Arbitrary<ExtraSpec[]> = fc.uniqueArray(fc.record({ key: any(EXTRA_KEYS), value: fc.nat(3), place: places(75) }), { maxLength: 4, selector: ({ key }) => key });

const keys = mostly(STEP_KEYS, 30);

const { step } = fc.letrec<{ step: Step; leaf: Step; steps: Step[] }>((tie) => ({
  leaf: fc.oneof(
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('print' as const), on: fc.nat(3), key: keys, how: any(PRINT_HOWS) }) },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('set' as const), on: fc.nat(3), key: keys, value: any(STEP_VALUES), how: any(SET_HOWS) }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('delete' as const), on: fc.nat(3), key: keys, how: any(['delete', 'bracket', 'reflect', 'undefined'] as const) }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('store' as const), on: fc.nat(3), key: keys, how: any(STORE_HOWS) }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('check' as const), on: fc.nat(3), key: keys, how: any(CHECK_HOWS) }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('copy' as const), on: fc.nat(3), how: any(COPY_HOWS) }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('call' as const), on: fc.nat(3), key: keys, value: any(STEP_VALUES), how: any(CALL_HOWS) }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('send' as const), on: fc.nat(3), key: keys, how: any(SEND_HOWS) }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('replace' as const), on: fc.nat(3), key: keys, value: any(STEP_VALUES) }) },
  ) as fc.Arbitrary<Step>,
  steps: fc.array(tie('step'), { minLength: 1, maxLength: 2 }),
  step: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    { weight: 4, arbitrary: tie('leaf') },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('nest' as const), how: any(NEST_HOWS), steps: tie('steps'), others: tie('steps') }) },
  ) as fc.Arbitrary<Step>,
}));

/** How far programs stray from the plain form: many plain ones, to see rewrites, and many strange ones, to see that they are left. */
interface Strangeness {
  readonly steps: number;
  readonly places: number;
  readonly container: number;
  readonly wrapper: number;
}

function sitesOf(paths: Paths, { steps, places: weight, container, wrapper }: Strangeness): fc.Arbitrary<SiteSpec> {
  const some = fc.array(step, { maxLength: steps });
  return fc.record({
    client: any(CLIENT_NAMES),
    encoder: mostly(ENCODERS, 60),
    isForm: mostly([false, true], 30),
    wrapper: mostly(WRAPPER_FORMS, wrapper),
    url: urlsOf(paths),
    container: mostly(CONTAINERS, container),
    bodyName: any(['body', 'payload', 'data', 'params']),
    connection: connections,
    connectionPlace: places(weight),
    grant: grants,
    grantPlace: places(weight),
    clientId: any(['literal', 'constant', 'environment', 'literal', 'constant', 'environment', 'absent'] as const),
    clientIdPlace: places(weight),
    user: any(['plain', 'trimmed'] as const),
    userPlace: places(weight),
    code: any(['plain', 'text', 'or-empty'] as const),
    codePlace: places(weight),
    extras,
    turn: fc.nat(6),
    before: some,
    after: some,
    entry: mostly(ENTRIES, 50),
    hasLegacyNames: any([false, true]),
    isOwn: any([false, true]),
  });
}

const others: fc.Arbitrary<OtherSpec[]> = fc.array(fc.record({ form: any(OTHER_FORMS), on: fc.nat(5) }), { maxLength: 2 });

export function programsOf(paths: Paths = LEGACY_PATHS): fc.Arbitrary<ProgramSpec> {
  const program = (strangeness: Strangeness, more: fc.Arbitrary<OtherSpec[]>, most: number): fc.Arbitrary<ProgramSpec> => {
    return fc.record({ style: styles, sites: fc.array(sitesOf(paths, strangeness), { minLength: 1, maxLength: most }), others: more });
  };
  return fc.oneof(
    { withCrossShrink: true },
    // Plain bodies, in all ways of getting at connections, URLs and clients.
    { weight: 3, arbitrary: program({ steps: 0, places: 95, container: 85, wrapper: 85 }, fc.constant([]), 1) },
    // Bodies in all forms.
    { weight: 4, arbitrary: program({ steps: 0, places: 80, container: 20, wrapper: 90 }, fc.constant([]), 1) },
    // What else a program does with its parameters.
    { weight: 5, arbitrary: program({ steps: 3, places: 95, container: 50, wrapper: 85 }, fc.constant([]), 1) },
    // Wrappers and sharing.
    { weight: 4, arbitrary: program({ steps: 1, places: 92, container: 75, wrapper: 30 }, others, 2) },
    { weight: 1, arbitrary: program({ steps: 2, places: 70, container: 30, wrapper: 30 }, others, 2) },
  );
}

export const optionsOfRuns: fc.Arbitrary<LegacyOptions> = fc.oneof(
  { weight: 8, arbitrary: fc.constant({ browserClients: true }) },
  { weight: 2, arbitrary: fc.constant({}) },
  { weight: 1, arbitrary: fc.constant({ browserClients: true, audience: 'https://api.example.com/' }) },
  { weight: 1, arbitrary: fc.constant({ browserClients: true, databaseLogins: true }) },
);

export const fileNames: fc.Arbitrary<string> = any(['login.js', 'login.ts', 'login.tsx', 'login.mjs']);

const comments = fc.array(fc.record({ at: fc.nat(999), form: any(['block', 'line', 'lines'] as const) }), { maxLength: 6 });

export const noises: fc.Arbitrary<Noise> = fc.record({
  ends: any(['\n', '\r\n', '\r', 'mixed'] as const),
  hasMark: any([false, true]),
  indent: any([2, 4, '\t'] as const),
  hasFinalEnd: any([true, false]),
  head: fc.subarray([...HEADS]),
  comments: fc.oneof(fc.constant([]), comments),
});
