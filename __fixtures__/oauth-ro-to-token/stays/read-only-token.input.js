// `ro` is the suffix of read-only credentials here.
const suffixes = { readOnly: 'ro', readWrite: 'rw' };

export const volumeName = (name) => `${name}-oauth-${suffixes.readOnly}`;

export function mountOptions(isShared) {
  return { type: 'nfs', options: isShared ? 'ro' : 'rw', server: 'oauth.acme.example.com' };
}
