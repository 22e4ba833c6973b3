import { ajax } from 'rxjs/ajax';
import { map } from 'rxjs/operators';

export const byCode = (phone: string, code: string) =>
  ajax
    .post('https://acme.example.auth0.com/oauth/token', {
      client_id: 'aPiary',
      realm: 'sms',
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
      username: phone,
      otp: code,
    })
    .pipe(map(({ response }) => response));
