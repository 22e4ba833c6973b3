import superagent from 'superagent';

export const verify = async ({ phone, code }) => {
  const response = await superagent
    .post('https://acme.example.auth0.com/oauth/token')
    .set('Content-Type', 'application/json')
    .set({ Accept: 'application/json' })
    .timeout(4000)
    .send(
      JSON.stringify({
        client_id: 'cLimbingHall',
        realm: 'sms',
        username: phone,
        otp: code,
        grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
      }),
    );
  return response.body;
};
