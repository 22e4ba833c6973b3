import * as request from 'request-promise-native';

export async function redeem(phone: string, code: string) {
  return request.post({
    uri: 'https://acme.example.auth0.com/oauth/token',
    json: true,
    body: {
      client_id: 'kItefestival',
      realm: 'sms',
      username: phone,
      otp: code,
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    },
  });
}
