import got from 'got';

function loginUrl(stage) {
  if (stage === 'production') return 'https://login.acme.example.com/oauth/token';
  return `https://acme-${stage}.auth0.com/oauth/token`;
}

export const byCode = (stage, phone, code) =>
  got.post(loginUrl(stage), {
    json: { client_id: 'rOpeway', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code },
  });
