import * as https from 'https';

const endpoint = new URL(`https://${process.env.AUTH0_DOMAIN}/oauth/token`);

export function tokens(phone: string, code: string, done: (body: string) => void): void {
  const req = https.request(endpoint, { method: 'POST', headers: { 'Content-Type': 'application/json' } }, (res) => {
    res.setEncoding('utf8').on('data', done);
  });
  const payload = {
    client_id: process.env.AUTH0_CLIENT_ID,
    client_secret: process.env.AUTH0_CLIENT_SECRET,
    realm: 'sms',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: phone,
    otp: code,
  };
  req.write(JSON.stringify(payload));
  req.end();
}
