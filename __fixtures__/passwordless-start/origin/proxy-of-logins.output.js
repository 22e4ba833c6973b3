const post = (path, body) => fetch(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });

export const start = (phone) => post('/passwordless/start', { client_id: 'm0dern', connection: 'sms', phone_number: phone, send: 'code' });

export const verify = (username, otp) =>
  post('/oauth/token', { grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', client_id: 'm0dern', username, otp, realm: 'sms' });
