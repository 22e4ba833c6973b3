import { ajax } from 'rxjs/ajax';
import { map } from 'rxjs/operators';

export const byCode = (phone: string, code: string) =>
  ajax
    .post('https://acme.example.auth0.com/oauth/ro', {
      client_id: 'aPiary',
      connection: 'sms',
      grant_type: 'password',
      username: phone,
      password: code,
    })
    .pipe(map(({ response }) => response));
