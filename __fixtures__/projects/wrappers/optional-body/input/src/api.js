async function request(method, path, body) {
  const res = await fetch('https://acme.auth0.com' + path, { method, headers: { 'Content-Type': 'application/json' }, body: body ? JSON.stringify(body) : undefined });
  return res.json();
}
export const get = (path) => request('GET', path);
export const post = (path, body) => request('POST', path, body);
