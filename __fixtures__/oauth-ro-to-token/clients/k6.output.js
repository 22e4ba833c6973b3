import http from 'k6/http';
import { check } from 'k6';

export default function () {
  const payload = JSON.stringify({
    client_id: __ENV.CLIENT_ID,
    realm: 'sms',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: '+15550107',
    otp: __ENV.CODE,
  });
  const params = { headers: { 'Content-Type': 'application/json' } };
  const res = http.post(`https://${__ENV.DOMAIN}/oauth/token`, payload, params);
  check(res, { 'logged in': (r) => r.status === 200 });
}
