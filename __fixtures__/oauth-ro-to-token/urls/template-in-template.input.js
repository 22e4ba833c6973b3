import got from 'got';

export const redeem = ({ tenant, region }, phone, code) =>
  got.post(`${`https://${tenant}${region ? `.${region}` : ''}.auth0.com`}/oauth/ro`, {
    json: { client_id: 'fOrestRanger', connection: 'sms', grant_type: 'password', username: phone, password: code },
  });
