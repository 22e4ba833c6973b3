import got from 'got';

export const redeem = ({ tenant, region }, phone, code) =>
  got.post(`${`https://${tenant}${region ? `.${region}` : ''}.auth0.com`}/oauth/token`, {
    json: { client_id: 'fOrestRanger', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code },
  });
