import request = require('request');

export function redeem(phone: string, code: string, done: (error: Error, tokens: any) => void) {
  request.post(<string>'https://acme.example.auth0.com/oauth/token', {
    json: <any>{
      client_id: 'mArketStall',
      realm: <string>'sms',
      username: phone,
      otp: code,
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    },
  }, (error, _response, body) => done(error, body));
}
