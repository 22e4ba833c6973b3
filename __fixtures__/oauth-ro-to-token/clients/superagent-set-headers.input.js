import superagent from 'superagent';

export const verify = async ({ phone, code }) => {
  const response = await superagent
    .post('https://acme.example.auth0.com/oauth/ro')
    .set('Content-Type', 'application/json')
    .set({ Accept: 'application/json' })
    .timeout(4000)
    .send(
      JSON.stringify({
        client_id: 'cLimbingHall',
        connection: 'sms',
        username: phone,
        password: code,
        grant_type: 'password',
      }),
    );
  return response.body;
};
