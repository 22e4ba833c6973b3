import * as request from 'request-promise-native';

export async function redeem(phone: string, code: string) {
  return request.post({
    uri: 'https://acme.example.auth0.com/oauth/ro',
    json: true,
    body: {
      client_id: 'kItefestival',
      connection: 'sms',
      username: phone,
      password: code,
    },
  });
}
