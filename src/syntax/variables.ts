import type { TSESTree } from '@typescript-eslint/types';
import { patternPath } from './callee.ts';
import { applyCall, applyEscape, applyMerge, applyUnknown } from './effects.ts';
import type { Evaluator } from './evaluate.ts';
import { callsOf } from './callers.ts';
import type { Event } from './events.ts';
import { historiesOf, type History } from './history.ts';
import { evaluateImported } from './imported.ts';
import { iteratedBy } from './loops.ts';
import { keyName, unwrap, walk, type FunctionNode, type Identifier, type Node } from './node.ts';
import { memberOf, setBy, unknownValue, withMember, withWrites, emptyObject } from './objects.ts';
import { isNamespace } from './outside.ts';
import type { Definition, Variable } from './scopes.ts';
import { fileOf } from './source-file.ts';
import { concat } from './texts.ts';
import { withUrlPart } from './urls.ts';
import type { Frame, ObjectValue, Operand, Value, Via } from './value.ts';

/** What a name may stand for at the place where it is used. */
export function evaluateIdentifier(evaluator: Evaluator, operand: Operand, node: Identifier): Value[] {
  if (node.name === 'undefined') return [{ kind: 'primitive', value: undefined, node }];
  const variable = fileOf(node).variableOf(node);
  return variable ? evaluateVariable(evaluator, operand, variable, node) : [unknownValue(node)];
}

/** What a variable may hold at a node that reads it: its name, or the `this` of an object that it holds. */
export function evaluateVariable(evaluator: Evaluator, operand: Operand, variable: Variable, node: Node): Value[] {
  const definition = variable.defs[0];
  if (!definition) return [unknownValue(node)];
  const via: Via = { cell: { kind: 'variable', variable }, node, rest: operand.via };
  const here: Operand = { ...operand, via };
  switch (definition.type) {
    case 'ImportBinding':
      // It stands for a variable of another file; its own name is no place that could hold something else.
      return evaluateImported(evaluator, operand, node) ?? [unknownValue(node)];
    case 'FunctionName':
    case 'ClassName':
      if (variable.defs.length > 1) return [unknownValue(node)];
      return [...evaluator.evaluate({ ...here, node: definition.node }), ...(variable.references.some((reference) => reference.isWrite()) ? [unknownValue(node)] : [])];
    case 'TSEnumName':
      return [enumObject(definition.node as TSESTree.TSEnumDeclaration, here)];
    case 'Parameter':
      return afterHistories(evaluator, here, variable, node, parameterValues(evaluator, operand, variable, definition, via));
    case 'Variable':
      if (isTakenFromNamespace(definition)) return evaluateImported(evaluator, operand, node) ?? [unknownValue(node)];
      return afterHistories(evaluator, here, variable, node, [{ kind: 'primitive', value: undefined, node }]);
    default:
      return [unknownValue(node)];
  }
}

/** `const { LOGIN_URL } = require('./urls')`, where the module has no object of its own to take it from. */
function isTakenFromNamespace({ node, name }: Definition): boolean {
  return node.type === 'VariableDeclarator' && node.id !== name && node.init !== null && isNamespace(node.init);
}

function afterHistories(evaluator: Evaluator, operand: Operand, variable: Variable, use: Node, start: readonly Value[]): Value[] {
  const histories = historiesOf(variable, use, (test) => (readsVariable(test, variable) ? undefined : evaluator.truthOf({ ...operand, node: test })));
  if (!histories) return [unknownValue(use)];
  return histories.flatMap((history) => fold(evaluator, operand, variable, start, history));
}

/** A test of the variable itself would have to be decided before its histories are known. */
function readsVariable(test: Node, variable: Variable): boolean {
  return variable.references.some(({ identifier }) => test.range[0] <= identifier.range[0] && identifier.range[1] <= test.range[1] && fileOf(identifier) === fileOf(test));
}

/** Lets a history happen to the values that a variable starts with. */
function fold(evaluator: Evaluator, operand: Operand, variable: Variable, start: readonly Value[], history: History): Value[] {
  let values: Value[] = [...start];
  for (const event of history) {
    values = event ? happen(evaluator, operand, variable, values, event) : values.map((value) => applyUnknown(value, operand.node));
  }
  return values;
}

function happen(evaluator: Evaluator, operand: Operand, variable: Variable, values: Value[], event: Event): Value[] {
  const at = (node: Node): Operand => ({ ...operand, node });
  switch (event.kind) {
    case 'assign':
      return assign(evaluator, at, variable, values, event);
    case 'set':
      return values.map((value) => {
        if (value.kind === 'object') return withMember(value, event.path, setBy(event.at, event.target, operand, operand.via), event.at);
        return value.kind === 'text' ? withUrlPart(evaluator, value, event, operand) : applyEscape(value, event.at);
      });
    case 'delete':
      return values.map((value) =>
        value.kind === 'object'
          ? withMember(value, event.path, (key) => ({ op: 'delete', key, node: event.at, via: operand.via }), event.at)
          : value,
      );
    case 'call':
      return values.map((value) => applyCall(evaluator, value, event, operand));
    case 'merge':
      return event.sources.reduce<Value[]>((merged, source) => applyMerge(merged, evaluator.evaluate(at(source)), event.at, event.areDefaults), values);
    case 'escape':
      return values.map((value) => applyEscape(value, event.at, event.path));
  }
}

function assign(
  evaluator: Evaluator,
  at: (node: Node) => Operand,
  variable: Variable,
  values: Value[],
  event: Event & { kind: 'assign' },
): Value[] {
  if (!event.node) return [unknownValue(event.at)];
  switch (event.operator) {
    case '=':
      return evaluator.evaluate(at(event.node));
    case '+=':
      return concat(values, evaluator.evaluate(at(event.node)), event.at);
    case '??=':
    case '||=':
      return [...values, ...evaluator.evaluate(at(event.node))];
    case 'of':
      return evaluator.evaluate(at(event.node)).flatMap((list) => itemsOf(evaluator, list, event.at));
    case 'pattern': {
      const declarator = event.node as TSESTree.VariableDeclarator;
      return throughPattern(evaluator, at, declarator.id, variable.name, evaluator.evaluate(at(declarator.init as Node)));
    }
    default:
      return [unknownValue(event.at)];
  }
}

/** What a loop over a list takes out of it. */
function itemsOf(evaluator: Evaluator, list: Value, at: Node): Value[] {
  return list.kind === 'list' && list.complete && list.items.length > 0 ? list.items.flatMap((item) => evaluator.evaluate(item)) : [unknownValue(at)];
}

/** What a name takes out of values by a destructuring pattern, with the pattern's defaults. */
function throughPattern(
  evaluator: Evaluator,
  at: (node: Node) => Operand,
  pattern: Node,
  name: string,
  values: readonly Value[],
): Value[] {
  switch (pattern.type) {
    case 'Identifier':
      return [...values];
    case 'AssignmentPattern': {
      const given = values.filter((value) => value.kind !== 'primitive' || value.value !== undefined);
      const withDefault = given.length === values.length && values.every(({ kind, mayBeMissing }) => kind !== 'unknown' && !mayBeMissing) ? given : [...given, ...evaluator.evaluate(at(pattern.right))];
      return throughPattern(evaluator, at, pattern.left, name, withDefault);
    }
    case 'ObjectPattern': {
      const property = pattern.properties.find((one) => one.type === 'Property' && patternPath(one.value, name));
      const key = property?.type === 'Property' ? keyName(property) : undefined;
      if (property?.type !== 'Property' || key === undefined) return [unknownValue(pattern)];
      const members = values.flatMap((value) => (value.kind === 'object' ? memberOf(evaluator, value, key, property) : [unknownValue(property)]));
      return throughPattern(evaluator, at, property.value, name, members);
    }
    case 'ArrayPattern': {
      const index = pattern.elements.findIndex((element) => element && element.type !== 'RestElement' && bindsName(element, name));
      const element = pattern.elements[index];
      if (!element) return [unknownValue(pattern)];
      const items = values.flatMap((value): Value[] => {
        const item = value.kind === 'list' && value.complete ? value.items[index] : undefined;
        return item ? evaluator.evaluate(item) : [unknownValue(element)];
      });
      return throughPattern(evaluator, at, element, name, items);
    }
    default:
      return [unknownValue(pattern)];
  }
}

/** Whether a pattern binds a name anywhere in it. */
function bindsName(pattern: Node, name: string): boolean {
  let binds = false;
  walk(pattern, (node) => {
    binds ||= node.type === 'Identifier' && node.name === name;
    return !binds;
  });
  return binds;
}

function parameterValues(evaluator: Evaluator, operand: Operand, variable: Variable, definition: Definition, via: Via): Value[] {
  const fn = definition.node as FunctionNode;
  const index = fn.params?.findIndex((parameter) => parameter.range[0] <= definition.name.range[0] && definition.name.range[1] <= parameter.range[1]);
  const written = fn.params?.[index];
  const parameter = written?.type === 'TSParameterProperty' ? written.parameter : written;
  if (!parameter) return [unknownValue(operand.node)];
  const at = (node: Node): Operand => ({ ...operand, node, via });
  const frame = frameOf(operand.frame, fn);
  const list = index === 0 && !frame ? iteratedBy(fn) : undefined;
  if (list) return throughPattern(evaluator, at, parameter, variable.name, evaluator.evaluate(at(list)).flatMap((value) => itemsOf(evaluator, value, parameter)));
  const argumentLists = frame ? [frame.args] : callsOf(fn);
  if (!argumentLists || (!frame && !evaluator.follows(argumentLists))) return withDefaultOf(evaluator, at, parameter, variable);
  const passed = (argument: Operand): Operand => ({ ...argument, via: outOfFrame(via, operand.frame, argument.via) });
  if (parameter.type === 'RestElement') {
    const lists = argumentLists.map((args): Value => ({ kind: 'list', items: args.slice(index).map(passed), complete: true, node: parameter }));
    return throughPattern(evaluator, at, parameter.argument, variable.name, lists);
  }
  const values = evaluator.once(variable, () => argumentLists.flatMap((args): Value[] => {
    const argument = args[index];
    if (!argument) return [args.length > index ? unknownValue(operand.node) : { kind: 'primitive', value: undefined, node: operand.node }];
    return evaluator.evaluate(passed(argument));
  }));
  // What only calls itself is called from elsewhere; inside such a circle a parameter adds nothing.
  return throughPattern(evaluator, at, parameter, variable.name, values.length === 0 && !evaluator.isInCircle ? [unknownValue(parameter)] : values);
}

/** The cells that the code of a function read on its way to an argument of its call: those of the function's name have no part in it. */
function outOfFrame(via: Via | undefined, frame: Frame | undefined, outer: Via | undefined): Via | undefined {
  if (!via || via === frame?.entry) return outer;
  return { ...via, rest: outOfFrame(via.rest, frame, outer) };
}

/** A parameter whose arguments are not seen may still have its default. */
function withDefaultOf(evaluator: Evaluator, at: (node: Node) => Operand, parameter: Node, variable: Variable): Value[] {
  if (parameter.type === 'RestElement') return [unknownValue(parameter)];
  return throughPattern(evaluator, at, parameter, variable.name, [unknownValue(parameter)]);
}

function frameOf(frame: Frame | undefined, fn: FunctionNode): Frame | undefined {
  for (let current = frame; current; current = current.upper) if (current.fn === fn) return current;
  return undefined;
}

function enumObject(node: TSESTree.TSEnumDeclaration, operand: Operand): ObjectValue {
  const writes = node.body.members.map((member) => {
    const key = keyName({ key: member.id });
    const value = member.initializer ? { ...operand, node: member.initializer as Node } : undefined;
    if (key === undefined || !value) return { op: 'unknown' as const, why: 'computed-key' as const, node: member as Node };
    return { op: 'set' as const, key, value, place: { kind: 'property' as const, node: member as Node }, via: operand.via };
  });
  return withWrites(emptyObject(unwrap(node)), ...writes);
}
