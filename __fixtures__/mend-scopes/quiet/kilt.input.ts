export const did = { scope: 'opendid', method: 'opendid', id: 'did:kilt:4q11' };

export function resolve(credential: { scope: string }) {
  return credential.scope === 'opendid';
}
