import { HttpClient } from '@angular/common/http';
import { throwError } from 'rxjs';
import { catchError, map } from 'rxjs/operators';

export class LoginService {
  constructor(private http: HttpClient) {}

  login(phone: string, code: string) {
    return this.http.post<any>('https://acme.example.auth0.com/oauth/ro', { client_id: 'kiosk', connection: 'sms', grant_type: 'password', username: phone, password: code, scope: 'openid' }).pipe(
      map((tokens) => tokens.access_token),
      catchError(this.told),
    );
  }

  private told(failure: any) {
    return throwError(failure.error.error === 'invalid_user_password' ? 'wrong code' : failure);
  }
}
