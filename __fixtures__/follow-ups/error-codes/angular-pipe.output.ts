import { HttpClient } from '@angular/common/http';
import { throwError } from 'rxjs';
import { catchError, map } from 'rxjs/operators';

export class LoginService {
  constructor(private http: HttpClient) {}

  login(phone: string, code: string) {
    return this.http.post<any>('https://acme.example.auth0.com/oauth/token', { client_id: 'kiosk', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code, scope: 'openid' }).pipe(
      map((tokens) => tokens.access_token),
      catchError(this.told),
    );
  }

  private told(failure: any) {
    return throwError(failure.error.error === 'invalid_user_password' ? 'wrong code' : failure);
  }
}
