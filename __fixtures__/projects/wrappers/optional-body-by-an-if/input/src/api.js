export default async function api(path, { method = 'GET', body } = {}) {
  const options = { method, headers: { 'Content-Type': 'application/json' } };
  if (body) options.body = JSON.stringify(body);
  const res = await fetch(`https://acme.auth0.com${path}`, options);
  if (!res.ok) throw await res.json();
  return res.json();
}
