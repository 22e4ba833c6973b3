import { valueReads } from '../syntax/exported.ts';
import { isCallLike, wrapped, type CallLike, type Node } from '../syntax/node.ts';
import { fileOf } from '../syntax/source-file.ts';
import type { Client } from './clients.ts';

/** The calls that belong to the same request: the chain on the call, and methods of the variable that holds it. */
export function conversation(call: CallLike, client: Client | undefined): CallLike[] {
  const calls: CallLike[] = [call, ...chainOn(call)];
  const top = wrapped(calls.at(-1) ?? call);
  const holder = client?.isStateful ? receiverOf(call) : top.parent?.type === 'VariableDeclarator' ? top.parent.id : undefined;
  const variable = holder?.type === 'Identifier' ? fileOf(call).variableOf(holder) : undefined;
  for (const read of variable ? valueReads(variable) : []) {
    const later = methodCallOn(read);
    if (later && !calls.includes(later)) calls.push(later, ...chainOn(later));
  }
  return calls;
}

function receiverOf(call: CallLike): Node | undefined {
  return call.callee.type === 'MemberExpression' ? call.callee.object : undefined;
}

function methodCallOn(object: Node): CallLike | undefined {
  const member = wrapped(object).parent;
  const isMember = member?.type === 'MemberExpression' && member.object === wrapped(object);
  const call = isMember ? wrapped(member).parent : undefined;
  return isCallLike(call) && call.callee === (isMember ? wrapped(member) : undefined) ? call : undefined;
}

function chainOn(call: CallLike): CallLike[] {
  const chain: CallLike[] = [];
  for (let next = methodCallOn(call); next; next = methodCallOn(next)) chain.push(next);
  return chain;
}
