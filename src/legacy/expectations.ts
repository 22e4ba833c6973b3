import type { RequestCall } from '../requests/recognize.ts';
import { calleeOf } from '../syntax/callee.ts';
import type { Evaluator } from '../syntax/evaluate.ts';
import { calleeName, contains, isCallLike, unwrap, walk, type CallLike, type Node } from '../syntax/node.ts';
import { fileOf, type SourceFile } from '../syntax/source-file.ts';
import type { Candidate } from './candidate.ts';

/** The parameters that have another name or value in the new request. */
const CHANGED = /^(?:connection|grand_type|grant_type|password)$/;
const CHANGED_IN_TEXT = /\b(?:connection|gran[td]_type|password)\b\\?["']?\s*[:=]|^request\.body\b/;

/** Callees that expect something: `expect(…).toEqual`, `assert.deepEqual`, `cy.wait('@login').its(…).should`. */
const EXPECTS = /^(?:assert|expect|should|(?:sinon|chai)\.(?:assert|expect))\b|\.(?:and|called\w*With\w*|deepEqual|equal|its|same|should|strictEqual|to(?:Equal|Have\w*|Match\w*))$/;

/** Methods that are given the name of a parameter. */
const NAMES_KEY = /^(?:get|getAll|has|its|nested|property|toHaveProperty)$/;

/**
 * A double that tells only the URL stays where its file expects the parameters in a place of their own, which no request claims:
 * `expect(url).toBe('…/oauth/ro'); expect(body).toEqual({ connection: 'sms' })`.
 */
export function standWithExpectations(requests: readonly RequestCall[], candidates: readonly Candidate[], evaluator: Evaluator): void {
  const known = new Map<SourceFile, boolean>();
  for (const double of candidates) {
    if (double.target !== 'double' || !double.isProven || double.request.bodies.bodies.length > 0) continue;
    const file = fileOf(double.request.call);
    const calls = requests.flatMap(({ call }) => (fileOf(call) === file ? [call] : []));
    const expects = known.get(file) ?? expectsParameters(file, calls, evaluator);
    known.set(file, expects);
    if (expects) double.obstacle = { reason: 'test-double' };
  }
}

function expectsParameters(file: SourceFile, requests: readonly CallLike[], evaluator: Evaluator): boolean {
  let expects = false;
  walk(file.ast, (node) => {
    if (expects || requests.some((call) => call === node)) return false;
    if (!isCallLike(node) || !isExpectation(node)) return true;
    // What holds a request as well is judged with it.
    expects = !requests.some((call) => contains(node, call)) && namesParameter(node, evaluator);
    return true;
  });
  return expects;
}

function isExpectation(call: CallLike): boolean {
  return EXPECTS.test(calleeOf(call.callee).names.map((name) => name.replace('()', '')).join('.'));
}

function namesParameter(expectation: CallLike, evaluator: Evaluator): boolean {
  let names = expectation.arguments.some((argument) => isParameters(unwrap(argument), evaluator));
  walk(expectation, (node) => {
    if (node.type === 'Identifier') names ||= CHANGED.test(node.name);
    else if (node.type === 'TemplateElement') names ||= CHANGED_IN_TEXT.test(node.value.raw);
    else if (node.type === 'Literal' && typeof node.value === 'string') names ||= CHANGED_IN_TEXT.test(node.value) || (CHANGED.test(node.value) && isKey(node));
    return !names;
  });
  return names;
}

/** Whether a text names a key: of a literal, of an access, or in a call that looks for it. */
function isKey({ parent }: Node): boolean {
  return parent?.type === 'Property' || parent?.type === 'MemberExpression' || (isCallLike(parent) && NAMES_KEY.test(calleeName(parent)));
}

/** Whether an expected value that stands elsewhere holds a parameter that changes. */
function isParameters(argument: Node, evaluator: Evaluator): boolean {
  if (argument.type !== 'Identifier' && argument.type !== 'MemberExpression') return false;
  return evaluator.valuesOfNode(argument).some((value) => value.kind === 'object' && value.writes.some((write) => write.op === 'set' && CHANGED.test(write.key)));
}
