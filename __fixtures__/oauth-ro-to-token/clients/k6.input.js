import http from 'k6/http';
import { check } from 'k6';

export default function () {
  const payload = JSON.stringify({
    client_id: __ENV.CLIENT_ID,
    connection: 'sms',
    grant_type: 'password',
    username: '+15550107',
    password: __ENV.CODE,
  });
  const params = { headers: { 'Content-Type': 'application/json' } };
  const res = http.post(`https://${__ENV.DOMAIN}/oauth/ro`, payload, params);
  check(res, { 'logged in': (r) => r.status === 200 });
}
