const body = { client_id: 'kiosk', connection: 'sms', grant_type: 'password' };

type Connection = (typeof body)['connection'];

export const login = (username: string, password: string) => fetch('https://acme.example.auth0.com/oauth/ro', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ ...body, username, password }) });

export const isSms = (connection: Connection) => connection === 'sms';
