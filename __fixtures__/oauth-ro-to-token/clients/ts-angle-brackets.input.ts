import request = require('request');

export function redeem(phone: string, code: string, done: (error: Error, tokens: any) => void) {
  request.post(<string>'https://acme.example.auth0.com/oauth/ro', {
    json: <any>{
      client_id: 'mArketStall',
      connection: <string>'sms',
      username: phone,
      password: code,
    },
  }, (error, _response, body) => done(error, body));
}
