import type { TSESTree } from '@typescript-eslint/types';
import { calleeOf, requiredModule } from './callee.ts';
import { applyMerge, applyToForm } from './effects.ts';
import { MOST_FRAMES, type Evaluator } from './evaluate.ts';
import { mergedInto } from './events.ts';
import { FUNCTIONS, METHODS } from './functions.ts';
import { evaluateImported } from './imported.ts';
import { isFunction, walk, type CallLike, type FunctionNode, type Node } from './node.ts';
import { propertyKey, unknownValue } from './objects.ts';
import { maybe, type Frame, type FunctionValue, type Operand, type Value } from './value.ts';

/** What a call gives back: known library functions, methods of known values, and the project's own functions. */
export function evaluateCall(evaluator: Evaluator, operand: Operand, call: CallLike): Value[] {
  const merge = call.type === 'CallExpression' ? mergedInto(call) : undefined;
  if (merge) {
    const sources = merge.sources.map((source) => evaluator.evaluate({ ...operand, node: source }));
    return sources.reduce<Value[]>((merged, source) => applyMerge(merged, source, call, merge.areDefaults), evaluator.evaluate({ ...operand, node: merge.target }));
  }
  if (requiredModule(call) !== undefined) return evaluateImported(evaluator, operand, call) ?? [{ ...unknownValue(call), operand }];
  const callee = calleeOf(call.type === 'NewExpression' ? call : call.callee);
  const known = FUNCTIONS.find(({ is }) => is(callee));
  if (known) return known.evaluate(evaluator, operand, call);
  if (call.callee.type === 'MemberExpression') {
    const values = methodValues(evaluator, operand, call, call.callee);
    if (values) return values;
  }
  return evaluator.evaluate({ ...operand, node: call.callee }).flatMap((callee): Value[] => {
    if (callee.kind === 'class' && call.type === 'NewExpression') return [{ kind: 'instance', owner: callee.node, via: callee.via, node: call }];
    return callee.kind === 'function' ? returnsOf(evaluator, callee, operand, call) : [{ ...unknownValue(call), operand }];
  });
}

/** Whether a call goes to a library function whose result the evaluator knows. */
export function isKnownFunction(call: CallLike): boolean {
  const callee = calleeOf(call.type === 'NewExpression' ? call : call.callee);
  return FUNCTIONS.some(({ is }) => is(callee)) || (call.type === 'CallExpression' && mergedInto(call) !== undefined);
}

/** A method of a text, a list or an encoded object. Nothing where the object is of another kind. */
function methodValues(evaluator: Evaluator, operand: Operand, call: CallLike, callee: TSESTree.MemberExpression): Value[] | undefined {
  const name = propertyKey(evaluator, operand, callee);
  const method = METHODS.find(({ names }) => name !== undefined && names.includes(name));
  const isForm = name === 'append' || name === 'set' || name === 'delete';
  if ((!method && !isForm) || call.type !== 'CallExpression' || name === undefined) return undefined;
  const results: Value[] = [];
  for (const target of evaluator.evaluate({ ...operand, node: callee.object })) {
    if (isForm && target.kind === 'encoded') {
      results.push({ ...target, value: applyToForm(evaluator, target.value, call, name, operand) });
      continue;
    }
    const values = method?.evaluate(target, call, (of) => evaluator.evaluate('node' in of ? of : { ...operand, node: of }));
    if (!values) return undefined;
    results.push(...values);
  }
  return results;
}

/** What a function of the project gives back for a call's arguments. */
function returnsOf(evaluator: Evaluator, callee: FunctionValue, operand: Operand, call: CallLike): Value[] {
  const frame = callee.fn.generator ? undefined : frameFor(callee, operand, call);
  if (!frame) return [unknownValue(call)];
  const returned = returnedNodes(callee.fn);
  if (returned.length === 0) return [{ kind: 'primitive', value: undefined, node: call }];
  const values = returned.flatMap((node) => evaluator.evaluate({ node, frame, via: callee.via }));
  return endsInReturn(callee.fn.body) ? values : values.map(maybe);
}

/** The frame of a call; nothing for arguments that are spread, and where calls go round or too deep. */
export function frameFor(callee: FunctionValue, operand: Operand, call: CallLike): Frame | undefined {
  const depth = depthIn(operand) + 1;
  const isSpread = call.arguments.some(({ type }) => type === 'SpreadElement');
  if (isSpread || isTooDeep(operand)) return undefined;
  for (let frame = operand.frame; frame; frame = frame.upper) if (frame.fn === callee.fn) return undefined;
  const args = call.arguments.map((node) => ({ ...operand, node }));
  return { fn: callee.fn, call, args, upper: operand.frame ?? callee.frame, depth, entry: callee.via, maker: callee.maker };
}

/** Whether a function gives something back on every way, as far as its last statement shows it. */
function endsInReturn(node: Node): boolean {
  switch (node.type) {
    case 'BlockStatement': {
      const last = node.body.at(-1);
      return last !== undefined && endsInReturn(last);
    }
    case 'ReturnStatement':
      return node.argument !== null;
    case 'ThrowStatement':
      return true;
    case 'IfStatement':
      return node.alternate !== null && endsInReturn(node.consequent) && endsInReturn(node.alternate);
    case 'TryStatement':
      return endsInReturn(node.block) && (!node.handler || endsInReturn(node.handler.body));
    case 'SwitchStatement':
      return node.cases.some(({ test }) => test === null) && endsInReturn(node.cases.at(-1)?.consequent.at(-1) ?? node.discriminant);
    default:
      return !/Statement$|Declaration$/.test(node.type);
  }
}

export function returnedNodes(fn: FunctionNode): Node[] {
  if (fn.body.type !== 'BlockStatement') return [fn.body];
  const nodes: Node[] = [];
  walk(fn.body, (node) => {
    if (isFunction(node)) return false;
    if (node.type === 'ReturnStatement' && node.argument) nodes.push(node.argument);
    return true;
  });
  return nodes;
}

function depthIn({ frame }: Operand): number {
  return frame?.depth ?? 0;
}

/** Whether calls go too deep to be followed from a place. */
export function isTooDeep(operand: Operand): boolean {
  return depthIn(operand) >= MOST_FRAMES;
}
