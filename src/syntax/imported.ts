import { applyEscape, applyUnknown } from './effects.ts';
import type { Evaluator } from './evaluate.ts';
import { eventOfUse } from './events.ts';
import { contains, isFunction, type Node, type Program } from './node.ts';
import { memberOf, unknownValue } from './objects.ts';
import { importedBy, readersOfExport } from './outside.ts';
import type { Variable } from './scopes.ts';
import type { ExportWay, Imported } from './surroundings.ts';
import type { Operand, Value, Via } from './value.ts';
import { evaluateVariable } from './variables.ts';

type ImportedValue = Imported & { readonly kind: 'value' };

/**
 * What an import may be, by what the project knows of it.
 *
 * @param node the name, the call of `require`, or the member of a module that reads it
 * @returns nothing where the node is no import, or not all that it may be is known
 */
export function evaluateImported(evaluator: Evaluator, operand: Operand, node: Node): Value[] | undefined {
  return importedBy(node)?.flatMap((target) => (target.kind === 'namespace' ? [unknownValue(node)] : evaluateTarget(evaluator, operand, target, node)));
}

function evaluateTarget(evaluator: Evaluator, operand: Operand, target: ImportedValue, use: Node): Value[] {
  const variable = declaredBy(target);
  const values = variable ? evaluateVariable(evaluator, operand, variable, use) : evaluateExport(evaluator, operand, target, use);
  return target.keys.reduce<Value[]>((found, key) => found.flatMap((value) => (value.kind === 'object' ? memberOf(evaluator, value, key, use) : [unknownValue(use)])), values);
}

/** The variable that a target declares. */
function declaredBy({ file, node }: ImportedValue): Variable | undefined {
  if (node.type === 'Identifier') {
    const variable = file.variableOf(node);
    return variable?.defs.some(({ name }) => name === node) ? variable : undefined;
  }
  const isDeclaration = node.type === 'FunctionDeclaration' || node.type === 'ClassDeclaration' || node.type === 'TSEnumDeclaration';
  return isDeclaration && node.id ? file.variableOf(node.id) : undefined;
}

/** An expression that is exported as it stands. Whoever gets an object by the export may change it. */
function evaluateExport(evaluator: Evaluator, operand: Operand, { file, node }: ImportedValue, use: Node): Value[] {
  const way = file.surroundings?.exportWayOf(file, node);
  if (!way) return [unknownValue(use)];
  const via: Via = { cell: { kind: 'export', program: file.ast, way }, node: use, rest: operand.via };
  return evaluator.evaluate({ ...operand, node, via }).flatMap((value) => changedOutside(value, file.ast, way, use));
}

function changedOutside(start: Value, program: Program, way: ExportWay, use: Node): Value[] {
  const events = readersOfExport(program, way).nodes.flatMap((reader) => eventOfUse(reader, false) ?? []).filter(({ at }) => !isOwnUse(at, use));
  if (start.kind === 'object' || start.kind === 'list') {
    return [events.reduce<Value>((value, event) => (event.kind === 'escape' ? applyEscape(value, event.at, event.path) : applyUnknown(value, event.at)), start)];
  }
  // A text can only be replaced.
  const replaced = events.find((event) => event.kind === 'set' && event.path.length === 0);
  return replaced ? [start, unknownValue(replaced.at)] : [start];
}

/** What happens around the use itself happens behind it. */
function isOwnUse(at: Node, use: Node): boolean {
  if (!contains(at, use)) return false;
  for (let node = use; node !== at && node.parent; node = node.parent) if (isFunction(node)) return false;
  return true;
}
