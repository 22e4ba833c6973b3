import { keyName, nameOf, walk, wrapped, type Node } from '../syntax/node.ts';
import type { Evaluator } from '../syntax/evaluate.ts';
import type { SourceFile } from '../syntax/source-file.ts';
import { HOLE, textOf, type TextValue } from '../syntax/value.ts';

/** A text that is given as a scope, and the node at which it is given. */
export interface Position {
  readonly node: Node;
  readonly values: readonly TextValue[];
  /** Whether the text is a part of a URL or form. */
  readonly isForm: boolean;
}

/** Every place of a file where a text is given under the name of a scope. */
export function positionsOf(file: SourceFile, evaluator: Evaluator): Position[] {
  const positions: Position[] = [];
  const add = (node: Node, value: Node, isForm = false): void => {
    const values = evaluator.withItems(evaluator.valuesOfNode(value));
    const texts = values.filter((one) => one.kind === 'text');
    if (texts.length > 0) positions.push({ node, values: texts, isForm });
  };
  walk(file.ast, (node) => {
    switch (node.type) {
      case 'Property':
        if (isScopeName(keyName(node)) && node.parent.type === 'ObjectExpression') add(node, node.value);
        break;
      case 'PropertyDefinition':
        if (isScopeName(keyName(node)) && node.value) add(node, node.value);
        break;
      case 'AssignmentExpression':
        if (node.left.type === 'MemberExpression' && isScopeName(keyName(node.left))) add(node, node.right);
        break;
      case 'JSXAttribute':
        if (isScopeName(nameOf(node.name as Node)) && node.value) add(node, node.value);
        break;
      case 'CallExpression': {
        const [key, value] = node.arguments;
        if (key?.type === 'Literal' && isScopeName(nameOf(key)) && value) add(node, value);
        break;
      }
      case 'TemplateLiteral':
      case 'Literal':
      case 'BinaryExpression':
        if (/[?&]?\bscope=/.test(file.textOf(node)) && !isPartOfText(node)) positions.push(...queryScopes(node, evaluator));
        break;
    }
  });
  return positions;
}

function isScopeName(name: string | undefined): boolean {
  return name === 'scope' || name === 'scopes';
}

function isPartOfText(node: Node): boolean {
  const { parent } = wrapped(node);
  return parent?.type === 'TemplateLiteral' || (parent?.type === 'BinaryExpression' && parent.operator === '+');
}

/** The scopes in URLs and form texts: `/authorize?scope=openid%20profile`. */
function queryScopes(node: Node, evaluator: Evaluator): Position[] {
  return evaluator.valuesOfNode(node).flatMap((value) => {
    if (value.kind !== 'text') return [];
    return [...textOf(value).matchAll(/(?<=[?&]scope=|^scope=)[^&#\s]*/g)].map((match): Position => {
      return { node, values: [{ ...value, pieces: piecesBetween(value, match.index, match.index + match[0].length) }], isForm: true };
    });
  });
}

/** A part of a text in which the known pieces keep their sources: what lies outside is blanked out. */
function piecesBetween(value: TextValue, start: number, end: number): TextValue['pieces'] {
  let at = 0;
  return value.pieces.map((piece) => {
    const from = at;
    const text = piece.kind === 'known' ? piece.text : HOLE;
    at += text.length;
    const kept = [...text].map((unit, index) => (from + index >= start && from + index < end ? unit : ' ')).join('');
    return piece.kind === 'known' ? { ...piece, text: kept } : piece;
  });
}
