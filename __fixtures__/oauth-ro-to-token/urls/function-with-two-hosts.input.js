import got from 'got';

function loginUrl(stage) {
  if (stage === 'production') return 'https://login.acme.example.com/oauth/ro';
  return `https://acme-${stage}.auth0.com/oauth/ro`;
}

export const byCode = (stage, phone, code) =>
  got.post(loginUrl(stage), {
    json: { client_id: 'rOpeway', connection: 'sms', grant_type: 'password', username: phone, password: code },
  });
